/** What a change is answered when the disk has no room for it; a window that knows it can say more. */
export const DISK_FULL_WORDS =
  "Your disk is full: this wasn’t kept, what was kept before is safe; free some space and try again.";
