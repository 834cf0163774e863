import { StrictMode, useState, useSyncExternalStore } from 'react';
import type { CanIRunOutcomeEvent } from 'can-i-run-elements';
import 'can-i-run-elements/define';
import 'can-i-run-elements/react';

const never = () => () => {};

/** Whether React may set properties: it sets none while it hydrates. */
const useProperties = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

function Clinic() {
  const [renders, setRenders] = useState(0);
  const [region, setRegion] = useState<'AU' | 'GB-ENG' | undefined>('AU');
  const [sessions, setSessions] = useState(2);
  const [title, setTitle] = useState('May I run?');
  const [here, setHere] = useState(true);
  const [told, setTold] = useState<readonly string[]>([]);
  // New objects and functions at each render: the element has to bear them.
  const properties = useProperties() && {
    clinicName: 'North Street',
    maxSessions: sessions,
    words: { title },
  };
  const onOutcome = (event: CanIRunOutcomeEvent) =>
    setTold([...told, JSON.stringify(event)]);

  return (
    <>
      <p>
        <button id="again" onClick={() => setRenders(renders + 1)}>
          Rendered again: {renders}
        </button>
        <button id="move" onClick={() => setRegion('GB-ENG')}>
          Move
        </button>
        <button id="nowhere" onClick={() => setRegion(undefined)}>
          Nowhere
        </button>
        <button id="once" onClick={() => setSessions(1)}>
          Once a week
        </button>
        <button id="reword" onClick={() => setTitle('Shall I run?')}>
          Reword
        </button>
        <button id="leave" onClick={() => setHere(!here)}>
          {here ? 'Leave' : 'Return'}
        </button>
      </p>
      <p id="told">{told.join(' ')}</p>
      {here && (
        <can-i-run-checker
          heading-level="3"
          booking-url="https://clinic.example/book"
          region={region}
          {...properties}
          oncan-i-run-outcome={onOutcome}
        >
          <a href="https://clinic.example/back-pain">
            Can I run with a sore back?
          </a>
        </can-i-run-checker>
      )}
      <can-i-run-alternatives only="swimming yoga">
        <a slot="yoga" href="https://clinic.example/yoga">
          Our class, seen {renders} times
        </a>
      </can-i-run-alternatives>
      <can-i-run-references group="article" />
    </>
  );
}

export const App = () => (
  <StrictMode>
    <Clinic />
  </StrictMode>
);
