export const Card = ({ data: { name, eyebrow, tagline, responsibilities, facts, skills, action } }) => (
  <article className="card">
    <header className="head">
      <p className="kicker">{eyebrow}</p>
      <h2 className="title">{name}</h2>
      <p className="lede">{tagline}</p>
    </header>
    <div className="body">
      <section>
        <h3 className="section-title">{responsibilities.heading}</h3>
        <ul className="columns">
          {responsibilities.items.map((text) => (
            <li className="text" key={text}>
              {text}
            </li>
          ))}
        </ul>
      </section>
      <div className="aside">
        <section>
          <h3 className="section-title">At a glance</h3>
          <dl className="facts">
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 className="section-title">Skills</h3>
          <ul className="bullets">
            {skills.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </div>
      <a className="button" href={action.href}>
        {action.label}
      </a>
    </div>
  </article>
);
