import { Check, ChevronDown } from "lucide-react";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Candidate, PersonsBrief } from "../../../shared/contract/candidates.ts";
import type { Claim } from "../../../shared/contract/claims.ts";
import type { Typing } from "../../api/typing.ts";
import { useOnce } from "../../parts/once.ts";
import { focusHeading } from "../../parts/screen.tsx";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Secret } from "../../ui/secret.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DEPTHS, KINDS } from "./claim-words.ts";
import type { PersonStore } from "./person-store.ts";

const optionsOf = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([id, said]) => ({ id, words: said }));
const DATES = "2021, 2021-07 or 2021-07-01";

interface NewProps {
  store: PersonStore;
  typing: Typing;
  person: Candidate;
  onDone(): void;
}

/** A claim as the person makes it; only the statement is needed. */
export function NewClaim({ store, typing, person, onDone }: NewProps) {
  const once = useOnce();
  const box = `candidate ${person.id} new claim`;
  const [statement, setStatement] = useState("");
  const [kind, setKind] = useState<Claim["kind"]>("integration");
  const [depth, setDepth] = useState<Claim["depth"]>("built");
  const [where, setWhere] = useState({ employer: "", from: "", to: "" });
  const wrong = useStore(store, ({ wrong }) => wrong);
  useEffect(() => {
    void typing.recall(box).then((left) => left && setStatement((typed) => typed || left));
  }, [typing, box]);
  const add = async (): Promise<void> => {
    const filled = Object.fromEntries(Object.entries(where).filter(([, value]) => value.trim() !== ""));
    const given = {
      candidate: person.id,
      statement: statement.trim(),
      kind,
      depth,
      source: "candidate",
      ...filled,
    } as const;
    if (!(await store.getState().change("new claim", "claims.add", given))) return;
    typing.clear(box);
    onDone();
    focusHeading();
  };
  const line = (name: keyof typeof where, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={where[name]}
      error={wrong[`new claim/${name}`]}
      onChange={(value) => setWhere({ ...where, [name]: value })}
      onEnter={() => once(add)}
    />
  );
  return (
    <fieldset className="person-form" aria-label="New claim">
      <div className="person-form-wide">
        <TextField
          label="What they claim"
          hint="One sentence: “Moved 61 merchants behind one API”."
          value={statement}
          error={wrong["new claim/statement"]}
          autoFocus
          onChange={(words) => {
            setStatement(words);
            typing.typed(box, words);
          }}
          onEnter={() => once(add)}
        />
      </div>
      <Choice label="Kind" options={optionsOf(KINDS)} chosen={kind} onChoose={(chosen) => setKind(chosen)} />
      <Choice label="How deep" options={optionsOf(DEPTHS)} chosen={depth} onChoose={(chosen) => setDepth(chosen)} />
      {line("employer", "Where")}
      {line("from", "From", DATES)}
      {line("to", "To")}
      <div className="person-form-acts">
        <Button small disabled={statement.trim() === ""} describedBy="new-claim-why" onPress={() => once(add)}>
          Add this claim
        </Button>
        <Button small tone="quiet" onPress={onDone}>
          Cancel
        </Button>
        <span id="new-claim-why" className="hint">
          {statement.trim() === ""
            ? "Say what they claim first."
            : "It stands as “Not checked” until a referee answers."}
        </span>
      </div>
    </fieldset>
  );
}

interface EditProps {
  store: PersonStore;
  claim: Claim;
  briefs: readonly PersonsBrief[];
  onDone(): void;
}

/** Puts a claim right, field by field; once a referee answered it, what is claimed stays as it is. */
export function EditClaim({ store, claim, briefs, onDone }: EditProps) {
  const form = `claim ${claim.id}`;
  const wrong = useStore(store, ({ wrong }) => wrong);
  const { change } = store.getState();
  const [answered] = claim.answers;
  const update = async (patch: Partial<Pick<Claim, "statement" | "kind" | "depth" | "employer" | "from" | "to">>) =>
    (await change(form, "claims.update", { id: claim.id, ...patch })) !== null;
  const line = (field: "employer" | "from" | "to", label: string, hint?: string) => (
    <KeptField
      label={label}
      hint={hint}
      kept={claim[field] ?? ""}
      error={wrong[`${form}/${field}`]}
      onKeep={(value) => update({ [field]: value || null })}
    />
  );
  return (
    <fieldset className="person-form" aria-label={`Edit the claim ${claim.statement}`}>
      {answered ? (
        <p className="person-form-wide">
          {claim.statement}
          <span className="hint">
            {" "}
            <Secret>{answered.referee}</Secret> answered this as it stands, so it stays. Add another claim for anything
            else.
          </span>
        </p>
      ) : (
        <>
          <div className="person-form-wide">
            <KeptField
              label="What they claim"
              kept={claim.statement}
              error={wrong[`${form}/statement`]}
              onKeep={(statement) => update({ statement })}
            />
          </div>
          <Choice
            label="Kind"
            options={optionsOf(KINDS)}
            chosen={claim.kind}
            onChoose={(kind) => void update({ kind })}
          />
          <Choice
            label="How deep"
            options={optionsOf(DEPTHS)}
            chosen={claim.depth}
            onChoose={(depth) => void update({ depth })}
          />
        </>
      )}
      {line("employer", "Where")}
      {line("from", "From", DATES)}
      {line("to", "To")}
      <div className="person-form-acts">
        <Button small onPress={onDone}>
          Done
        </Button>
        <NeedsMenu store={store} form={form} claim={claim} briefs={briefs} />
        {!answered && (
          <Button
            small
            tone="quiet"
            onPress={() =>
              void change(form, "claims.withdraw", { id: claim.id }).then(() => {
                onDone();
                focusHeading();
              })
            }
          >
            Withdraw this claim
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** Which needs of their briefs the claim speaks to. */
function NeedsMenu({ store, form, claim, briefs }: Omit<EditProps, "onDone"> & { form: string }) {
  const groups = briefs
    .filter(({ needs }) => needs.length > 0)
    .map(({ brief, needs }) => ({
      id: brief.id,
      label: brief.client,
      entries: needs.map((need) => {
        const linked = claim.needs.includes(need.id);
        const link = { claim: claim.id, need: need.id };
        return {
          id: need.id,
          words: need.statement,
          text: linked ? `${need.statement}, linked` : need.statement,
          icon: linked ? <Check className="icon" aria-hidden="true" /> : <span className="icon" />,
          onAction: () => void store.getState().change(form, linked ? "claims.unlinkNeed" : "claims.linkNeed", link),
        };
      }),
    }));
  if (groups.length === 0) return null;
  return (
    <Menu label="Needs this claim speaks to" className="btn secondary small" groups={groups}>
      {claim.needs.length === 0 ? "Link to a need" : `Speaks to ${claim.needs.length}`}
      <ChevronDown className="icon" aria-hidden="true" />
    </Menu>
  );
}
