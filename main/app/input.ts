const DEEPEST = 60;
const REFUSED = new Set(["__proto__", "constructor", "prototype"]);

/** What makes an input no plain JSON, before any schema sees it; undefined when it is. `field` is a JSON pointer. */
export function plainFault(input: unknown): { message: string; field: string } | undefined {
  const open: { value: unknown; field: string; depth: number }[] = [{ value: input, field: "", depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, field, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) return { message: "This is nested too deeply.", field };
    for (const [name, member] of Object.entries(value)) {
      const at = `${field}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (REFUSED.has(name)) return { message: `A member may not be called ${name}.`, field: at };
      if (typeof member === "object" && member !== null) open.push({ value: member, field: at, depth: depth + 1 });
    }
  }
  return undefined;
}
