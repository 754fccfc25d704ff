/** Hands a file to the person: the browser asks where, or puts it where downloads go. */
export function saveFile(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(
    new Blob([bytes], { type: name.endsWith(".json") ? "application/json" : "application/pdf" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
