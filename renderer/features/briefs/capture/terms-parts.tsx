import { useStore } from "zustand";
import { optionNames, optionsOf } from "../../../../shared/domain/briefs/option-names.ts";
import { Radios } from "../../../ui/radios.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { YES_NO } from "./call-parts.tsx";
import { CaptureField } from "./capture-field.tsx";
import type { CaptureStore } from "./capture-store.ts";
import { Part } from "./part.tsx";
import { basisOf, shownOf } from "./shown.ts";

interface Props {
  store: CaptureStore;
}

const STATES = (["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"] as const).map((id) => ({ id, words: id }));
const ZONES = ["Adelaide", "Brisbane", "Darwin", "Hobart", "Melbourne", "Perth", "Sydney"].map((city) => ({
  id: `Australia/${city}`,
  words: city,
}));

/** Where and under which rules they work, and on what terms. */
export function TermsParts({ store }: Props) {
  return (
    <>
      <Setting store={store} />
      <Engagement store={store} />
    </>
  );
}

function Setting({ store }: Props) {
  const { tell } = store.getState();
  const { domain, regulated, clearance, place, state, timeZone } = useStore(store, shownOf);
  const zones = timeZone && !ZONES.some(({ id }) => id === timeZone) ? [{ id: timeZone, words: timeZone }] : [];
  return (
    <Part id="setting">
      <Radios
        label="Domain"
        name="domain"
        across
        options={optionsOf(optionNames.domain)}
        chosen={domain}
        onChoose={(chosen) => void tell({ domain: chosen })}
      />
      <Radios
        label="Regulated?"
        name="regulated"
        across
        options={YES_NO}
        chosen={regulated === null ? null : regulated ? "yes" : "no"}
        onChoose={(chosen) => void tell({ regulated: chosen === "yes" })}
      />
      <Radios
        label="Clearance"
        name="clearance"
        across
        options={optionsOf(optionNames.clearance)}
        chosen={clearance}
        onChoose={(chosen) => void tell({ clearance: chosen })}
      />
      <Radios
        label="Where they work"
        name="place"
        across
        options={optionsOf(optionNames.place)}
        chosen={place}
        onChoose={(chosen) => void tell({ place: chosen })}
      />
      <div className="capture-pair four">
        <CaptureField store={store} name="daysOnSite" label="Days on site" />
        <CaptureField store={store} name="city" label="City" />
        <SelectField
          label="State"
          name="state"
          options={STATES}
          chosen={state}
          none="Not said"
          onChoose={(chosen) => void tell({ state: chosen })}
        />
        <SelectField
          label="Time zone"
          name="timeZone"
          options={[...ZONES, ...zones]}
          chosen={timeZone}
          none="As yours"
          onChoose={(chosen) => void tell({ timeZone: chosen })}
        />
      </div>
    </Part>
  );
}

function Engagement({ store }: Props) {
  const { tell, setBasis } = store.getState();
  const { engagement, level } = useStore(store, shownOf);
  const per = useStore(store, (state) => basisOf(state).per);
  const gst = useStore(store, (state) => basisOf(state).gst);
  return (
    <Part id="engagement">
      <Radios
        label="Engagement"
        name="engagement"
        across
        options={optionsOf(optionNames.engagement)}
        chosen={engagement}
        onChoose={(chosen) => void tell({ engagement: chosen })}
      />
      <div className="capture-pair">
        <CaptureField store={store} name="months" label="Months" hint="3 to 12 is usual." />
        <CaptureField store={store} name="startOn" label="Start" type="date" />
        <CaptureField store={store} name="daysPerWeek" label="Days a week" />
      </div>
      <Radios
        label="Level"
        name="level"
        across
        options={optionsOf(optionNames.level)}
        chosen={level}
        onChoose={(chosen) => void tell({ level: chosen })}
      />
      <div className="capture-pair four">
        <CaptureField store={store} name="budgetFrom" label="Budget from, A$" />
        <CaptureField store={store} name="budgetTo" label="Budget to, A$" hint="Blank if one sum." />
        <SelectField
          label="Paid by"
          name="budgetPer"
          options={BY}
          chosen={per}
          onChoose={(chosen) => chosen && setBasis({ per: chosen })}
        />
        <SelectField
          label="GST"
          name="budgetGst"
          options={optionsOf(optionNames.gst)}
          chosen={gst}
          onChoose={(chosen) => chosen && setBasis({ gst: chosen })}
        />
      </div>
      <CaptureField store={store} name="decisionMaker" label="Who decides" />
      <CaptureField store={store} name="interviewSteps" label="Interview steps" />
    </Part>
  );
}

const BY = [
  { id: "day", words: "The day" },
  { id: "month", words: "The month" },
] as const;
