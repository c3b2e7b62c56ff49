// Without the command line of Angular, templates are compiled in the browser.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { PageComponent } from './page.component';

bootstrapApplication(PageComponent).catch((error: unknown) => console.error(error));
