const SERVICES: readonly [part: RegExp, name: string][] = [
  [/^dropbox( \(.+\)|-.+)?$/i, "Dropbox"],
  [/^onedrive( - .+|-.+)?$/i, "OneDrive"],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, "iCloud"],
  [/^(google ?drive(-.+)?|my drive)$/i, "Google Drive"],
];

/**
 * Who else copies a folder, by the names of the folders it lies in: a sync service, or a network share. A file that is
 * copied while it is written is torn, and the copy is nowhere said to be one. Null for a folder of this computer alone.
 */
export function syncedBy(folder: string): string | null {
  if (/^(\\\\|\/\/)(?![?.])/.test(folder)) return "a network share";
  const parts = folder.split(/[\\/]/);
  return SERVICES.find(([part]) => parts.some((each) => part.test(each)))?.[1] ?? null;
}
