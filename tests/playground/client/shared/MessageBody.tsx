import type { Message } from '../../ticket.ts';

/** A message as a helpdesk renders it: the mail's paragraphs, or the very HTML that the editor handed over. */
export function MessageBody({ message }: { message: Message }) {
  if (message.html !== null) return <div dir="auto" dangerouslySetInnerHTML={{ __html: message.html }} />;
  return (
    <div dir="auto">
      {message.text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, row) => (
            <>
              {row > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}
