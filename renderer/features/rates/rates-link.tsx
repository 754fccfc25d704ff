import { Link } from "../../ui/link.tsx";

/** The way from Settings to the figures that rates are reckoned with. */
export function RatesLink() {
  return (
    <section aria-labelledby="settings-rates">
      <h2 id="settings-rates">Rates</h2>
      <p className="settings-hint">Guide rates, super, payroll tax and GST, each with its source and date.</p>
      <p>
        <Link href="/settings/rates">Rates and figures</Link>
      </p>
    </section>
  );
}
