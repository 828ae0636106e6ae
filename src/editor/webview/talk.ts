/** What is told to a page, from when it is there until it is gone: VS Code throws it away when it is not in sight. */
export interface Talk<Shown, Message> {
  readonly begin: () => void;
  readonly end: () => void;
  /** What it is to show: also told to a page that comes later. */
  readonly show: (shown: Shown) => void;
  /** Once, to the page that is there or the next one. */
  readonly tell: (message: Message) => void;
}

/** A page hears nothing before it has said that it is ready: what it is to know is told to it then. */
export function createTalk<Shown, Message>(
  post: (message: Message | { readonly kind: 'show'; readonly shown: Shown }) => void,
): Talk<Shown, Message> {
  let page: 'away' | 'there' = 'away';
  let shown: Shown | undefined;
  const waiting: Message[] = [];
  return {
    begin: () => {
      page = 'there';
      if (shown !== undefined) post({ kind: 'show', shown });
      waiting.splice(0).forEach(post);
    },
    end: () => {
      page = 'away';
      waiting.length = 0;
    },
    show: (next) => {
      shown = next;
      if (page === 'there') post({ kind: 'show', shown });
    },
    tell: (message) => {
      if (page === 'there') post(message);
      else waiting.push(message);
    },
  };
}
