import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import manager from '../../../examples/careers/pharmacy-operations-manager.json';
import nurse from '../../../examples/careers/ward-nurse.json';
import { Career } from './Career.jsx';

/** The same as a property. React 18 would write an object as `[object Object]`, and so does 19 before the script has come. */
function ByProperty({ document, children }) {
  const give = useCallback(
    (element) => {
      if (element) element.data = document;
    },
    [document],
  );
  return <career-role-card ref={give}>{children}</career-role-card>;
}

function Page() {
  const [career, setCareer] = useState(nurse);
  const [isShown, setShown] = useState(true);
  const [selected, setSelected] = useState('');
  const select = useCallback((event) => {
    event.preventDefault();
    setSelected(event.href);
  }, []);
  const words = <h2>{career.role.name}</h2>;
  return (
    <main>
      <button onClick={() => setCareer(manager)}>Change</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{selected}</output>
      {isShown && (
        <>
          <Career widget="role-card" layout="hero" document={career} onSelect={select}>
            {words}
          </Career>
          <ByProperty document={career}>{words}</ByProperty>
        </>
      )}
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
