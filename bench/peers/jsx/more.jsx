export const Badge = ({ data: { acronym, name, description, action } }) => (
  <article className="badge">
    <h2 className="title">{name}</h2>
    <p className="kicker">{acronym}</p>
    <p className="text">{description}</p>
    <a className="button" href={action.href}>
      {action.label}
    </a>
  </article>
);

export const Pathway = ({ data: { heading, intro, steps } }) => (
  <section className="pathway">
    <h2 className="title">{heading}</h2>
    <p className="lede">{intro}</p>
    <ol className="steps">
      {steps.map(({ title, duration, description }) => (
        <li key={title}>
          <h3 className="section-title">{title}</h3>
          <p className="quiet">{duration}</p>
          <p className="text">{description}</p>
        </li>
      ))}
    </ol>
  </section>
);

export const Day = ({ data: { heading, intro, slots } }) => (
  <section className="day">
    <h2 className="title">{heading}</h2>
    <p className="lede">{intro}</p>
    <ol className="slots">
      {slots.map(({ label, title, description, activities }) => (
        <li key={label}>
          <p className="kicker">{label}</p>
          <h3 className="section-title">{title}</h3>
          <p className="text">{description}</p>
          <ul className="bullets">
            {activities.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  </section>
);
