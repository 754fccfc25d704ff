import { fold } from "./fold.ts";
import type { Bounds, Identifier, Owner } from "./identifier.ts";
import type { LeakKind } from "./identity.ts";
import { sharedMailboxes } from "./words.ts";

function addressIdentifier(text: string, kind: LeakKind, bounds: Bounds, owner: Owner): Identifier | null {
  const folded = fold(text);
  const joints = folded.gaps.flatMap((mask, at) => (at > 0 && at < folded.letters.length && mask !== 0 ? [at] : []));
  if (folded.letters.length < 2) return null;
  return { kind, key: folded.letters, joints, joint: "address", capitals: [], bounds, ...owner };
}

/** Under four letters a profile name is found after @ or / or with a capital; one with a digit is found anywhere. */
function handleIdentifier(handle: string, kind: LeakKind, owner: Owner): Identifier | null {
  const bare = handle.trim().replace(/^@+/u, "").replace(/\/+$/u, "");
  const letters = fold(bare).letters;
  return addressIdentifier(bare, kind, letters.length < 4 && !/\d/u.test(letters) ? "profile" : "word", owner);
}

/** An e-mail address and what stands before its @; a shared mailbox such as "info" names nobody. */
export function emailIdentifiers(email: string, owner: Owner): Identifier[] {
  const address = email.trim().replace(/^mailto:/iu, "");
  const local = address.split("@")[0]?.split("+")[0] ?? "";
  return [
    addressIdentifier(address, "email", "word", owner),
    sharedMailboxes.has(local.toLowerCase()) ? null : handleIdentifier(local, "email", owner),
  ].filter((identifier) => identifier !== null);
}

/** A profile name, with or without its @; one given as an address is taken as a site. */
export function handleIdentifiers(handle: string, owner: Owner): Identifier[] {
  if (/[/.][^\s]*\//u.test(handle)) return siteIdentifiers(handle, owner);
  const identifier = handleIdentifier(handle, "handle", owner);
  return identifier ? [identifier] : [];
}

const profileHosts =
  /^(github|gitlab|bitbucket|codeberg|linkedin|twitter|x|medium|dev|stackoverflow|mastodon|facebook|instagram|keybase|npmjs|sr)\./u;

/** A web address without scheme, "www.", query and last slash; and the profile name at its end where it is one. */
export function siteIdentifiers(site: string, owner: Owner): Identifier[] {
  const bare = site
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "")
    .replace(/^\/\//u, "")
    .replace(/^www\d?\./iu, "")
    .replace(/[?#].*$/u, "")
    .replace(/\/+$/u, "");
  const [host = "", ...path] = bare.split("/");
  const found = [addressIdentifier(bare, "site", "word", owner)];
  const last = path.at(-1) ?? "";
  const before = path.at(-2) ?? "";
  const profile =
    last.startsWith("@") ||
    (path.length === 1 && profileHosts.test(host.toLowerCase())) ||
    /^(in|u|users?|profiles?|people|~)$/iu.test(before);
  if (profile && last.length > 1)
    found.push(handleIdentifier(decoded(last).replace(/^~/u, ""), "handle", { ...owner, say: "contact removed" }));
  return found.filter((identifier) => identifier !== null);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const twoDigitCountries =
  /^(20|27|30|31|32|33|34|36|39|40|41|43|44|45|46|47|48|49|51|52|53|54|55|56|57|58|60|61|62|63|64|65|66|81|82|84|86|90|91|92|93|94|95|98)/u;

/** A telephone number in every way it is dialled: national, with country code, without area code (Australian landlines). */
export function phoneIdentifiers(phone: string, owner: Owner): Identifier[] {
  const written = phone.replace(/\b(?:ext|x|extension)\b.*$/iu, "").replace(/\(0\)/u, "");
  const digits = fold(written).letters.replace(/\D/gu, "");
  if (digits.length < 6) return [];
  const foreign = /^\s*(\+|00)/u.test(written) || (digits.startsWith("61") && digits.length === 11);
  const forms = foreign ? abroad(digits.replace(/^00/u, "")) : domestic(digits);
  return [...new Set(forms)]
    .filter((form) => form.length >= 6)
    .map((key) => ({
      kind: "phone" as const,
      key,
      joints: Array.from({ length: key.length - 1 }, (_, at) => at + 1),
      joint: "number" as const,
      capitals: [],
      bounds: "number" as const,
      ...owner,
    }));
}

function abroad(digits: string): string[] {
  const codeLength = /^[17]/u.test(digits) ? 1 : twoDigitCountries.test(digits) ? 2 : 3;
  const code = digits.slice(0, codeLength);
  return withCode(code, digits.slice(codeLength).replace(/^0/u, ""));
}

function domestic(digits: string): string[] {
  return digits.startsWith("0") ? withCode("61", digits.slice(1)) : withCode("61", digits).concat(digits);
}

function withCode(code: string, national: string): string[] {
  const prefixes = ["", "0", code, `${code}0`, `00${code}`, `00${code}0`, `0011${code}`];
  const local = code === "61" && /^[2378]\d{8}$/u.test(national) ? [national.slice(1)] : [];
  return [...prefixes.map((prefix) => prefix + national), ...local];
}
