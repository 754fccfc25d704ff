import { Choice } from "../../../ui/choice.tsx";
import { Tick } from "../../../ui/tick.tsx";
import type { ExplainAsked } from "./asked.ts";
import type { Explained } from "./explain-store.ts";
import { NumberField } from "./number-field.tsx";

const FROM = [
  { id: "cost", words: "Client’s cost" },
  { id: "pay", words: "Person’s pay" },
] as const;
const KINDS = [
  { id: "margin", words: "Margin" },
  { id: "markup", words: "Mark-up" },
] as const;

interface Props {
  asked: ExplainAsked;
  explained: Explained;
  onAsk(asked: ExplainAsked): void;
}

/** What the page reckons with; it is not printed. */
export function ExplainForm({ asked, explained: { day, brief }, onAsk }: Props) {
  const set = (part: Partial<ExplainAsked>): void => onAsk({ ...asked, ...part });
  const state = brief.state ?? "the client’s state, once it is known";
  return (
    <div className="explain-form">
      <Choice label="Start from" options={FROM} chosen={asked.from} onChoose={(from) => set({ from })} />
      <NumberField
        label="A$ a day, without GST"
        of="day"
        value={day}
        hint={asked.day === null && day !== null ? "From the brief; type over it." : ""}
        onKeep={(value) => set({ day: value })}
      />
      <Choice label="The share is" options={KINDS} chosen={asked.kind} onChoose={(kind) => set({ kind })} />
      <NumberField
        label={asked.kind === "margin" ? "Margin, % of the cost" : "Mark-up, % of the pay"}
        of="percent"
        value={asked.percent}
        whole={false}
        hint="Empty leaves pay and share off the page."
        onKeep={(percent) => set({ percent })}
      />
      <Tick ticked={asked.superOwed} onTick={(superOwed) => set({ superOwed })}>
        Super is owed on the pay
      </Tick>
      <Tick ticked={asked.agencyTax} onTick={(agencyTax) => set({ agencyTax })}>
        {`The agency pays payroll tax in ${state}`}
      </Tick>
      <h2>Beside a permanent hire</h2>
      <NumberField
        label="Base, A$ a year"
        of="base"
        value={asked.base}
        hint="Empty takes the guide’s average."
        onKeep={(base) => set({ base })}
      />
      <NumberField
        label="Finding the person, A$"
        of="hiring"
        value={asked.hiring}
        onKeep={(hiring) => set({ hiring: hiring ?? 0 })}
      />
      <NumberField
        label="Weeks before they’re of use"
        of="ramp"
        value={asked.ramp}
        onKeep={(ramp) => set({ ramp: ramp ?? 0 })}
      />
      <Tick ticked={asked.clientTax} onTick={(clientTax) => set({ clientTax })}>
        {`The client pays payroll tax in ${state}`}
      </Tick>
    </div>
  );
}
