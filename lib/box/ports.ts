import type { Conversation, Draft, RuleId } from '../analyzer/types.ts';
import type { AnalyzeAnswer, Used } from '../platform/protocol.ts';
import type { Anchors, Rect } from '../session/anchors.ts';
import type { AgentEvent, Corner, Session } from '../session/types.ts';

/** The picture of one session, drawn over the page. */
export interface Picture {
  render(session: Session, anchors: Anchors): void;
  destroy(): void;
}

/** The world around a reply box, as far as its driver needs it. */
export interface BoxPorts {
  /** Rejects when the analyser cannot be reached. */
  analyse(draft: Draft, conversation: Conversation): Promise<AnalyzeAnswer>;
  recordUse(used: Used): void;
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  rememberPanel(open: boolean): void;
  rememberCorner(corner: Corner): void;
  rememberQuiet(quiet: Quiet): void;
  turnOffRule(rule: RuleId): void;
  turnOffSite(): void;
  pause(minutes: number): void;
  turnOn(): void;
  /** Something that should not have happened. */
  report(error: unknown): void;
  /** The element that all we draw lives in, and a picture in it. */
  readonly overlay: HTMLElement;
  mount(dispatch: (event: AgentEvent) => void): Picture;
  /** Light or dark, by the ground behind the reply box. */
  theme(): 'light' | 'dark';
  controls(area: Rect): readonly Rect[];
}

/** What the agent silenced on a ticket. */
export interface Quiet {
  readonly dismissed: readonly string[];
  readonly mutedHere: readonly RuleId[];
}
