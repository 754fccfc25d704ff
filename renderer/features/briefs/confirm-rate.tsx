import { useState } from "react";
import { useStore } from "zustand";
import type { PersonOnBrief } from "../../../shared/contract/briefs.ts";
import { optionNames, optionsOf } from "../../../shared/domain/briefs/option-names.ts";
import { centsOf } from "../../../shared/domain/rates/money.ts";
import { useOnce } from "../../parts/once.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { OverviewStore } from "./overview-store.ts";

interface Props {
  person: PersonOnBrief;
  store: OverviewStore;
  onClose(): void;
}

const PER = [
  { id: "day", words: "A day" },
  { id: "month", words: "A month" },
] as const;

/** Asks for the rate that somebody confirmed today. */
export function ConfirmRate({ person, store, onClose }: Props) {
  const once = useOnce();
  const [amount, setAmount] = useState("");
  const [per, setPer] = useState<"day" | "month">("day");
  const [days, setDays] = useState("");
  const [gst, setGst] = useState<"excluded" | "included">("excluded");
  const refused = useStore(store, (state) => state.refused);
  const cents = centsOf(amount);
  const daysPerWeek = Number(days);
  const lacking =
    cents === null || cents === 0
      ? "Write the amount, like 1,050."
      : per === "month" && !(daysPerWeek >= 0.5 && daysPerWeek <= 7)
        ? "Say how many days a week the month buys."
        : null;
  const confirm = async (): Promise<void> => {
    if (cents === null) return;
    const month = per === "month" ? { daysPerWeek } : {};
    if (await store.getState().confirmRate({ candidate: person.candidate, cents, per, gst, ...month })) onClose();
  };
  return (
    <Dialog
      open
      title={`Rate of ${person.name}`}
      onClose={onClose}
      action={
        <Button tone="primary" disabled={lacking !== null} describedBy="rate-why" onPress={() => once(confirm)}>
          Confirm this rate
        </Button>
      }
    >
      <TextField label="Amount, A$" value={amount} onChange={setAmount} />
      <SelectField label="Per" options={PER} chosen={per} onChoose={(chosen) => setPer(chosen ?? "day")} />
      {per === "month" && <TextField label="Days a week" value={days} onChange={setDays} />}
      <SelectField
        label="GST"
        options={optionsOf(optionNames.gst)}
        chosen={gst}
        onChoose={(chosen) => setGst(chosen ?? "excluded")}
      />
      <p id="rate-why" className="hint">
        {lacking ?? "Confirmed as of now."}
      </p>
      {refused && (
        <p className="error-words" role="alert">
          {refused}
        </p>
      )}
    </Dialog>
  );
}
