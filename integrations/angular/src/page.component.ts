import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import manager from '../../../examples/careers/pharmacy-operations-manager.json';
import nurse from '../../../examples/careers/ward-nurse.json';

@Component({
  selector: 'app-page',
  // Their tags are no components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <button (click)="career.set(manager)">Change</button>
      <button (click)="isShown.set(false)">Remove</button>
      <output>{{ selected() }}</output>
      @if (isShown()) {
        <career-role-card layout="hero" [attr.data-career]="json()" (career-select)="select($event)">
          <h2>{{ career().role.name }}</h2>
        </career-role-card>
        <!-- The same as a property. -->
        <career-role-card [data]="career()">
          <h2>{{ career().role.name }}</h2>
        </career-role-card>
      }
    </main>
  `,
})
export class PageComponent {
  readonly manager = manager;
  readonly career = signal<{ role: { name: string } }>(nurse);
  readonly json = computed(() => JSON.stringify(this.career()));
  readonly isShown = signal(true);
  readonly selected = signal('');

  select(event: Event & { href?: string }): void {
    event.preventDefault();
    this.selected.set(event.href ?? '');
  }
}
