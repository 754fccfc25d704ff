import { ScreenTitle, useScreen } from "../parts/screen.tsx";
import { Link } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";

/** A path that leads to no screen: an old link, or a typing mistake. */
export function NotFoundScreen() {
  useScreen({ title: "No such screen", crumbs: [{ words: "No such screen" }], commands: [] });
  return (
    <Page title={<ScreenTitle>There is no such screen</ScreenTitle>}>
      <p>
        The address may be from another version. Your work is safe. <Link href="/today">Go to Today</Link>
      </p>
    </Page>
  );
}
