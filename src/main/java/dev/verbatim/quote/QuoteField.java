package dev.verbatim.quote;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/** The names in the JSON of a quote; there they are in small letters. */
enum QuoteField {
  ID,
  URL,
  FORM,
  TEXT,
  LANGUAGE,
  SPEAKER,
  NAME,
  KIND,
  PROVISIONAL,
  ROLE_PRINTED,
  ROLE,
  ATTRIBUTION,
  STATUS,
  RULE,
  CONFIDENCE,
  SOURCE,
  CUE,
  CANDIDATES,
  CLAUSE,
  WITHIN_QUOTE_ID,
  SELECTOR,
  TYPE,
  START,
  END,
  EXACT,
  PREFIX,
  SUFFIX,
  SAID_ON,
  SAID_AT,
  DATE_PRECISION,
  DATE_BASIS,
  PUBLISHED_ON,
  PUBLISHED_AT,
  PUBLISHER,
  PLACE,
  IS_TRANSLATION,
  DOCUMENT_ID,
  SECTION_ID,
  UTTERANCE_ID,
  POSITION,
  TOPICS;

  private final SerializedString json = new SerializedString(name().toLowerCase(Locale.ROOT));

  /** The name as it is written. */
  SerializedString json() {
    return json;
  }
}
