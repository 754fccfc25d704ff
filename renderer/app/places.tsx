import {
  Building2,
  CircleHelp,
  FileText,
  ListOrdered,
  type LucideIcon,
  MessageSquareText,
  Phone,
  Scale,
  SlidersHorizontal,
  Sun,
  Users,
} from "lucide-react";

export interface Place {
  path: string;
  words: string;
  icon: LucideIcon;
  /** At the foot of the navigation, under the running briefs; Help is always last. */
  foot: boolean;
}

/** Where the navigation leads; a screen joins here when it exists. */
export const PLACES: readonly Place[] = [
  { path: "/today", words: "Today", icon: Sun, foot: false },
  { path: "/briefs", words: "Briefs", icon: FileText, foot: false },
  { path: "/candidates", words: "Candidates", icon: Users, foot: false },
  { path: "/interviews", words: "Interviews", icon: MessageSquareText, foot: false },
  { path: "/references", words: "References", icon: Phone, foot: false },
  { path: "/shortlists", words: "Shortlists", icon: ListOrdered, foot: false },
  { path: "/clients", words: "Clients", icon: Building2, foot: false },
  { path: "/quality", words: "Quality", icon: Scale, foot: true },
  { path: "/settings", words: "Settings", icon: SlidersHorizontal, foot: true },
  { path: "/help/shortcuts", words: "Help", icon: CircleHelp, foot: true },
];

/** Whether a path lies in a place: "/briefs/018f…" is in "/briefs". */
export const isIn = (pathname: string, { path }: Place): boolean =>
  pathname === path || pathname.startsWith(`${path}/`);
