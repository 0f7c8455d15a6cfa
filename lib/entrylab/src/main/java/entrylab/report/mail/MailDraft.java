package entrylab.report.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.ParseException;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;

/**
 * The head of a mail that answers another, as a draft in the form of RFC 822: for {@code mutt -H}
 * and {@code git send-email}, which add sender, date and identifier.
 *
 * <pre>{@code
 * MailDraft draft = MailDraft.answering("<message@example.org>").withTo(List.of("a@example.org"));
 * show(Mail.of(Sweep.of("switch", "v4.4-stubs").on("zen4").run()).under(draft));
 * }</pre>
 *
 * @param inReplyTo the mail it answers
 * @param subject with "Re: "
 * @param to addresses, possibly none
 * @param cc addresses, possibly none
 */
public record MailDraft(MessageId inReplyTo, String subject, List<String> to, List<String> cc) {
  /** Subject of the mail of 7 December 2015 that the lab's question comes from. */
  public static final String SUBJECT =
      "[PATCH 07/12] x86/entry/64: Always run ptregs-using syscalls on the slow path";

  private static final String RE = "Re: ";

  /**
   * Puts "Re: " before the subject where it lacks.
   *
   * @throws IllegalArgumentException if the subject is not one line, or an address is none
   */
  public MailDraft {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    addresses(to);
    addresses(cc);
    if (subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a subject is one line, without control characters");
    }
    subject = subject.regionMatches(true, 0, RE, 0, RE.length()) ? subject : RE + subject;
  }

  /**
   * The answer to a mail of 2015's thread.
   *
   * @param messageId with or without angle brackets
   * @throws IllegalArgumentException if it is no Message-ID
   */
  public static MailDraft answering(String messageId) {
    return new MailDraft(MessageId.parse(messageId), SUBJECT, List.of(), List.of());
  }

  /** With the subject of the mail that is answered. */
  public MailDraft withSubject(String answered) {
    return new MailDraft(inReplyTo, answered, to, cc);
  }

  /** To these addresses. */
  public MailDraft withTo(List<String> addresses) {
    return new MailDraft(inReplyTo, subject, addresses, cc);
  }

  /** With copies to these addresses. */
  public MailDraft withCc(List<String> addresses) {
    return new MailDraft(inReplyTo, subject, to, addresses);
  }

  /** The draft with this body, which must be ASCII; lines end as they do in files. */
  String of(String body) {
    var bytes = new ByteArrayOutputStream();
    Message message = message(body);
    try {
      new DefaultMessageWriter().writeMessage(message, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      message.dispose();
    }
    return bytes.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
  }

  private Message message(String body) {
    Message.Builder builder = Message.Builder.of().setSubject(subject);
    if (!to.isEmpty()) {
      builder.setTo(addresses(to));
    }
    if (!cc.isEmpty()) {
      builder.setCc(addresses(cc));
    }
    try {
      return builder
          .setField(new RawField("In-Reply-To", inReplyTo.toString()))
          .setField(new RawField("References", inReplyTo.toString()))
          .setBody(body, "plain", StandardCharsets.US_ASCII)
          .setContentTransferEncoding("7bit")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Address> addresses(List<String> words) {
    return words.stream().map(MailDraft::address).toList();
  }

  private static Address address(String word) {
    try {
      return DefaultAddressParser.DEFAULT.parseAddress(word);
    } catch (ParseException e) {
      throw new IllegalArgumentException("'" + word.strip() + "' is no mail address", e);
    }
  }
}
