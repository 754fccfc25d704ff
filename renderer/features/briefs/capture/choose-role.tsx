import { useState } from "react";
import { type Title, titleNames, titles } from "../../../../shared/domain/briefs/titles.ts";
import { Button } from "../../../ui/button.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import type { Shown } from "./fields.ts";

interface Props {
  store: CaptureStore;
  shown: Pick<Shown, "role" | "roleReason">;
  /** What the answers point to. */
  pointedTo: Title | null;
  onDone(): void;
}

const OPTIONS = titles.map((id) => ({ id, words: titleNames[id] }));

/** Another role than the answers point to, with the line that says why; or back to what they point to. */
export function ChooseRole({ store, shown: { role, roleReason }, pointedTo, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState<Title | null>(role);
  const [reason, setReason] = useState(roleReason ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async (to: Title | null): Promise<void> => {
    const found = await store.getState().chooseRole(to, to === null ? null : reason.trim() || null);
    setProblem(found);
    if (found !== null) return;
    if (to === null) setReason("");
    setOpen(false);
    onDone();
  };
  const overridden = role !== null && role !== pointedTo;
  if (!open)
    return (
      <li>
        <LinkButton words="Choose another role" onPress={() => setOpen(true)} />
        {overridden && pointedTo !== null ? (
          <LinkButton words="Follow the answers again" onPress={() => void keep(null)} />
        ) : (
          <span>Needs a one-line reason</span>
        )}
      </li>
    );
  const needed = title !== null && title !== pointedTo && reason.trim() === "";
  return (
    <li className="role-choose">
      <SelectField<Title> label="Role" options={OPTIONS} chosen={title} none="Choose one" onChoose={setTitle} />
      <TextField
        label="Why, in one line"
        value={reason}
        error={problem ?? undefined}
        hint="Kept with the brief, and shown in its history."
        onChange={setReason}
        onEscape={() => setOpen(false)}
        onEnter={() => title !== null && !needed && void keep(title)}
      />
      <div className="role-ways">
        <Button
          small
          disabled={title === null || needed}
          describedBy="role-off"
          onPress={() => title !== null && void keep(title)}
        >
          Choose this role
        </Button>
        <Button small tone="quiet" onPress={() => setOpen(false)}>
          Cancel
        </Button>
        <span id="role-off">{title === null ? "Choose a role first." : needed ? "Say why first." : ""}</span>
      </div>
    </li>
  );
}
