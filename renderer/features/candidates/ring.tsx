import { useState } from "react";
import type { Referee, ReferenceCall } from "../../../shared/contract/references.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Combo } from "../../ui/combo.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Link } from "../../ui/link.tsx";
import { Secret } from "../../ui/secret.tsx";
import type { PersonFacts, PersonStore } from "./person-store.ts";

interface Props {
  store: PersonStore;
  facts: PersonFacts;
  referee: Referee;
  /** With the new call's id. */
  onRang(call: string): void;
  onClose(): void;
}

const IDENTITIES: { id: ReferenceCall["identity"]; words: string }[] = [
  { id: "switchboard", words: "Switchboard" },
  { id: "work-email", words: "Work email" },
  { id: "profile", words: "Profile" },
  { id: "not-confirmed", words: "Not yet" },
];
const NO_BRIEF = "none";

/** Before a reference call: how we know who they are, and which brief it is for. */
export function Ring({ store, facts, referee, onRang, onClose }: Props) {
  const open = facts.briefs.filter(({ brief }) => !brief.closed);
  const [identity, setIdentity] = useState<ReferenceCall["identity"]>("switchboard");
  const [brief, setBrief] = useState(open[0]?.brief.id ?? NO_BRIEF);
  const ring = async (): Promise<void> => {
    const given = { referee: referee.id, identity, ...(brief !== NO_BRIEF && { brief }) };
    const call = await store.getState().change("ring", "references.start", given);
    if (call) onRang(call.id);
    else onClose();
  };
  return (
    <Dialog
      open
      title={`Ring ${referee.name}`}
      onClose={onClose}
      action={
        <Button tone="primary" onPress={() => void ring()}>
          Start the call
        </Button>
      }
    >
      {referee.phone ? (
        <p className="num">
          <Link href={`tel:${referee.phone.replace(/[^\d+]/g, "")}`}>
            <Secret>{referee.phone}</Secret>
          </Link>
        </p>
      ) : (
        <p className="hint">No number is kept. Ask the switchboard where they work.</p>
      )}
      <Choice
        label="How we know who they are"
        options={IDENTITIES}
        chosen={identity}
        onChoose={(chosen) => setIdentity(chosen)}
      />
      {open.length > 0 && (
        <Combo
          label="For"
          none="They are on no such brief."
          options={[
            ...open.map((one) => ({ id: one.brief.id, words: `${one.brief.client}, ${one.brief.title}` })),
            { id: NO_BRIEF, words: "No brief" },
          ]}
          chosen={brief}
          onChoose={setBrief}
        />
      )}
    </Dialog>
  );
}
