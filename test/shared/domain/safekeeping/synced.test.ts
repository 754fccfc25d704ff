import { expect, test } from "vitest";
import { syncedBy } from "../../../../shared/domain/safekeeping/synced.ts";

test.each([
  ["/home/kit/Dropbox/Assay", "Dropbox"],
  ["/Users/kit/Dropbox (Rowan and Vale)/Assay", "Dropbox"],
  ["C:\\Users\\kit\\OneDrive - Rowan and Vale\\Assay", "OneDrive"],
  ["/Users/kit/Library/CloudStorage/OneDrive-Personal/Assay", "OneDrive"],
  ["/Users/kit/Library/Mobile Documents/com~apple~CloudDocs/Assay", "iCloud"],
  ["C:\\Users\\kit\\iCloudDrive\\Assay", "iCloud"],
  ["/Users/kit/Library/CloudStorage/GoogleDrive-kit@example.com/My Drive/Assay", "Google Drive"],
  ["G:\\My Drive\\Assay", "Google Drive"],
  ["\\\\server\\people\\Assay", "a network share"],
])("%s is also kept by %s", (folder, service) => {
  expect(syncedBy(folder)).toBe(service);
});

test.each([
  "/home/kit/.local/share/Assay",
  "/home/kit/dropboxes/Assay",
  "C:\\Users\\kit\\AppData\\Roaming\\Assay",
  "\\\\?\\C:\\Assay",
])("%s is this computer's alone", (folder) => {
  expect(syncedBy(folder)).toBeNull();
});
