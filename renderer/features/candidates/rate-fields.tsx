import { useState } from "react";
import { useStore } from "zustand";
import type { Candidate } from "../../../shared/contract/candidates.ts";
import type { Input } from "../../../shared/contract/contract.ts";
import { centsOf } from "../../../shared/domain/rates/money.ts";
import { dayAndMonth } from "../../parts/moment.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { KeptField } from "../../ui/kept-field.tsx";
import type { PersonStore } from "./person-store.ts";
import { dollars } from "./words.ts";

interface Props {
  store: PersonStore;
  person: Candidate;
  timeZone: string | undefined;
}

type Given = Omit<Input<"candidates.confirmRate">, "candidate" | "at">;

/** Days a week that a monthly rate buys until they say otherwise. */
const USUAL_DAYS = 2.5;

/** What they ask. To write it down is to say that they confirmed it now. */
export function RateFields({ store, person, timeZone }: Props) {
  const { rate } = person;
  const wrong = useStore(store, ({ wrong }) => wrong);
  const [unread, setUnread] = useState<string | null>(null);
  const confirm = async (change: Partial<Given>): Promise<boolean> => {
    const { cents, per = "day", gst = "excluded", daysPerWeek } = { ...rate, ...change };
    if (cents === undefined) return false;
    const days = per === "month" ? { daysPerWeek: daysPerWeek ?? USUAL_DAYS } : {};
    const given = { candidate: person.id, cents, per, gst, ...days };
    return (await store.getState().change("rate", "candidates.confirmRate", given)) !== null;
  };
  const amount = async (text: string): Promise<boolean> => {
    const cents = centsOf(text);
    setUnread(cents === null ? "Write a sum in dollars: 1,120." : null);
    return cents !== null && confirm({ cents });
  };
  const days = async (text: string): Promise<boolean> => {
    const daysPerWeek = Number(text.replace(",", "."));
    return Number.isFinite(daysPerWeek) && confirm({ daysPerWeek });
  };
  return (
    <section aria-labelledby="profile-rate">
      <h2 id="profile-rate">Rate</h2>
      <KeptField
        label="They ask, in A$"
        kept={rate ? dollars(rate.cents) : ""}
        error={unread ?? wrong["rate/cents"]}
        onKeep={amount}
      />
      {rate && (
        <>
          <Choice
            label="For"
            options={[
              { id: "day", words: "A day" },
              { id: "month", words: "A month" },
            ]}
            chosen={rate.per}
            onChoose={(per) => void confirm({ per })}
          />
          {rate.per === "month" && (
            <KeptField
              label="Days a week"
              kept={String(rate.daysPerWeek ?? "")}
              error={wrong["rate/daysPerWeek"]}
              onKeep={days}
            />
          )}
          <Choice
            label="GST"
            options={[
              { id: "excluded", words: "Plus GST" },
              { id: "included", words: "GST included" },
            ]}
            chosen={rate.gst}
            onChoose={(gst) => void confirm({ gst })}
          />
          <p className="hint">
            {rate.confirmedAt ? `Confirmed ${dayAndMonth(rate.confirmedAt, timeZone)}.` : "Not confirmed yet."} A change
            counts as confirmed now.
          </p>
          <Button small onPress={() => void confirm({})}>
            They confirm it today
          </Button>
        </>
      )}
    </section>
  );
}
