package dev.verbatim.corpus;

import dev.verbatim.corpus.SeedCatalogue.Seed;
import dev.verbatim.document.DocumentStore;
import dev.verbatim.document.Intake;
import dev.verbatim.document.RetiredEntity;
import dev.verbatim.engine.Submission;
import dev.verbatim.engine.Submission.Known;
import dev.verbatim.engine.text.Decoded;
import dev.verbatim.engine.text.Markup;
import dev.verbatim.engine.text.PlainText;
import dev.verbatim.engine.text.SourceText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Imports the seed documents that are not there yet. One that was deleted stays deleted, and one
 * that an earlier engine attributed is left as it is.
 */
@ApplicationScoped
class SeedImport {

  private static final Logger LOG = Logger.getLogger(SeedImport.class);

  private final DocumentStore store;

  SeedImport(DocumentStore store) {
    this.store = store;
  }

  /** How many documents were new. */
  int run(List<Seed> seeds) {
    int imported = 0;
    for (Seed seed : seeds) {
      Intake intake = intake(seed);
      if (!RetiredEntity.isRetired(intake.documentId()) && store.add(intake).isNew()) {
        imported++;
      }
    }
    LOG.infof("%d of %d seed documents imported", imported, seeds.size());
    return imported;
  }

  static Intake intake(Seed seed) {
    byte[] bytes = seed.bytes();
    if (!(PlainText.decode(bytes, null) instanceof Decoded.Text decoded)) {
      throw new IllegalStateException(seed.file() + " is not plain text in UTF-8");
    }
    Known known =
        new Known(seed.title(), seed.publisher(), seed.url(), null, seed.date(), null, null, null);
    return new Intake(
        new Submission(SourceText.of(decoded.text()), Markup.NONE, known),
        bytes,
        seed.mediaType(),
        seed.publisher(),
        seed.url(),
        seed.licence(),
        true);
  }
}
