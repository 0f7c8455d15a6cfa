package entrylab.check.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Reports as JSON, indented, fields in the order given.
 *
 * <pre>{@code
 * show(CheckJson.text(Check.of(Designs.get("rsp-check")).run().violations()));
 * }</pre>
 */
public final class CheckJson {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .configure(SerializationFeature.INDENT_OUTPUT, true)
          .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, false);

  private CheckJson() {}

  public static String text(Object report) {
    try {
      return MAPPER.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report that cannot be written as JSON", e);
    }
  }
}
