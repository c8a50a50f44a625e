package dev.verbatim.engine.quotation.cast;

import dev.verbatim.engine.Attribution;
import dev.verbatim.engine.Section;
import dev.verbatim.engine.layout.DocumentLayout;
import dev.verbatim.engine.quotation.Finding;
import dev.verbatim.engine.quotation.Likely;
import dev.verbatim.engine.quotation.Mention;
import dev.verbatim.engine.quotation.SectionReading;
import dev.verbatim.engine.speaker.Speaker;
import dev.verbatim.engine.speaker.SpeakerDirectory;
import dev.verbatim.engine.text.Letters;
import dev.verbatim.engine.text.SourceText;
import dev.verbatim.engine.text.Span;
import dev.verbatim.engine.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in a document, and which mention stands for whom. Names are looked for in the whole
 * document; descriptions and pronouns in what stands in front of them in their section.
 */
public final class Cast implements Casting {

  private static final double BY_OFFICE = 0.97;
  private static final double BY_DESCRIPTION = 0.85;
  private static final double BY_CALLING = 0.8;
  private static final double BY_APPOSITION = 0.97;
  private static final double BY_PRONOUN = 0.95;
  private static final double BY_DISPUTED_PRONOUN = 0.8;
  private static final double BY_SHARED_NAME = 0.7;

  /** "the official", "the diplomat": whoever in an office spoke last. */
  private static final Set<String> OFFICEHOLDERS = Vocabulary.words("en", "officeholder-nouns");

  /** "the Swede": whoever spoke or acted last. */
  private static final Set<String> DEMONYMS = Vocabulary.words("en", "demonym-nouns");

  private final SpeakerDirectory directory;
  private final DocumentLayout document;
  private final Figures figures;
  private final Map<Span, Resolved> resolved = new HashMap<>();

  private Cast(DocumentLayout document, Figures figures, SpeakerDirectory directory) {
    this.document = document;
    this.figures = figures;
    this.directory = directory;
  }

  public static Cast of(
      DocumentLayout document, List<SectionReading> readings, SpeakerDirectory directory) {
    List<Mention> names = names(readings);
    Figures figures = Figures.of(document.submission().text(), names, directory);
    Cast cast = new Cast(document, figures, directory);
    for (SectionReading reading : readings) {
      cast.read(reading);
    }
    return cast;
  }

  /** Names in the reporter's sentences, and those that are told inside quotations. */
  private static List<Mention> names(List<SectionReading> readings) {
    List<Mention> names = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (SectionReading reading : readings) {
      for (Mention mention : reading.reading().mentions()) {
        if (mention.name() != null && seen.add(mention.name())) {
          names.add(mention);
        }
      }
      for (Finding finding : reading.reading().findings()) {
        Mention source = finding.source();
        if (source != null && source.name() != null && seen.add(source.name())) {
          names.add(source);
        }
      }
    }
    names.sort(Comparator.comparing(Mention::span));
    return names;
  }

  /** Everything that a section mentions, in its order: a pronoun stands for somebody before it. */
  private void read(SectionReading reading) {
    LocalDate day = day(reading.section().section());
    SourceText text = document.submission().text();
    Stage stage = new Stage(text);
    Appositions appositions = new Appositions(text, figures);
    List<Mention> mentions = new ArrayList<>(reading.reading().mentions());
    Map<Span, Boolean> sources = new HashMap<>();
    NamedInReport named = NamedInReport.of(reading.reading().findings(), figures);
    for (Finding finding : reading.reading().findings()) {
      for (Mention mention : mentionsOf(finding)) {
        mentions.add(mention);
        sources.put(mention.span(), true);
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (resolved.containsKey(mention.span())) {
        continue;
      }
      boolean source = sources.containsKey(mention.span());
      Figure apposed = appositions.of(mentions, i);
      Set<Figure> apart = named.figures(mentions, mention);
      Match match =
          apposed == null
              ? match(mention, source, stage, apart, day)
              : new Match(apposed, BY_APPOSITION);
      Figure figure = match.figure();
      if (figure != null) {
        stage.enter(figure, mention, mention.subject() || source);
      } else if (source && mention.kind() == Mention.Kind.NAMELESS) {
        stage.enterNameless(mention);
      }
      resolved.put(mention.span(), resolved(match, mention, day));
    }
  }

  private static List<Mention> mentionsOf(Finding finding) {
    Mention source = finding.source();
    return source == null
        ? finding.candidates().stream().map(Likely::mention).toList()
        : List.of(source);
  }

  /** Whom a mention stands for, and others of the same name. */
  private record Match(@Nullable Figure figure, double confidence, List<Figure> sharing) {

    static final Match NOBODY = new Match(null, 1);

    Match(@Nullable Figure figure, double confidence) {
      this(figure, confidence, List.of());
    }
  }

  private Match match(
      Mention mention, boolean source, Stage stage, Set<Figure> apart, @Nullable LocalDate day) {
    Span name = mention.name();
    if (name != null) {
      Figure named = figures.named(name);
      List<Figure> sharing = figures.sharing(mention);
      return new Match(named, sharing.size() > 1 ? BY_SHARED_NAME : 1, sharing);
    }
    return switch (mention.kind()) {
      case PRONOUN ->
          mention.plural() || mention.gender() == null
              ? body(mention, source, stage)
              : standingFor(mention, stage, apart);
      case DESCRIPTION -> described(mention, stage, day);
      case NAME, ORGANIZATION, NAMELESS -> Match.NOBODY;
    };
  }

  // In a post, | it said: the last organisation
  private Match body(Mention pronoun, boolean source, Stage stage) {
    boolean it = Letters.small(document.submission().text().slice(pronoun.span())).equals("it");
    return it && source ? new Match(stage.lastBody(), BY_DESCRIPTION) : Match.NOBODY;
  }

  // Of somebody who was "she" once the document tells the gender.
  private static Match standingFor(Mention pronoun, Stage stage, Set<Figure> apart) {
    Figure figure = stage.antecedent(pronoun, apart);
    if (figure == null) {
      return Match.NOBODY;
    }
    boolean disputed = stage.isDisputed(pronoun, figure);
    figure.tell(pronoun.gender());
    return new Match(figure, disputed ? BY_DISPUTED_PRONOUN : BY_PRONOUN);
  }

  private Match described(Mention mention, Stage stage, @Nullable LocalDate day) {
    Span role = mention.role();
    String words = figures.plain(role == null ? mention.span() : role);
    Speaker holder = day == null ? null : holder(words, stage, day);
    if (holder != null) {
      Figure figure = figures.known(holder);
      figure.describe(words);
      return new Match(figure, BY_OFFICE);
    }
    if (stage.takesUpNameless(words)) {
      return Match.NOBODY;
    }
    Figure described = stage.described(words);
    if (described == null) {
      described = figures.holding(words);
    }
    if (described != null) {
      return new Match(described, BY_DESCRIPTION);
    }
    if (OFFICEHOLDERS.contains(words.substring(words.lastIndexOf(' ') + 1))) {
      return new Match(stage.lastSpeaker(), BY_CALLING);
    }
    boolean calls = words.endsWith("-year-old") || DEMONYMS.contains(words);
    return new Match(calls ? stage.lastPerson() : null, BY_CALLING);
  }

  // the Russian leader; his North Korean counterpart: who holds there what he holds here
  private @Nullable Speaker holder(String words, Stage stage, LocalDate day) {
    int counterpart = words.indexOf("counterpart");
    if (counterpart > 0) {
      Figure other = stage.lastPerson();
      if (other == null || other.id() == null) {
        return null;
      }
      return only(directory.inOffice(words.substring(0, counterpart) + "leader", day));
    }
    return only(directory.inOffice(words, day));
  }

  private static @Nullable Speaker only(List<Speaker> speakers) {
    return speakers.size() == 1 ? speakers.get(0) : null;
  }

  private Resolved resolved(Match match, Mention mention, @Nullable LocalDate day) {
    Figure figure = match.figure();
    if (figure == null) {
      Span role = mention.role();
      return new Resolved(null, role == null ? null : figures.plain(role), null, 1, List.of());
    }
    Span role = mention.role();
    String printed = role == null ? figure.firstRole() : figures.plain(role);
    String id = figure.id();
    String office = id == null || day == null ? null : directory.roleOn(id, day).orElse(null);
    List<Attribution.Candidate> others = new ArrayList<>();
    for (Figure other : match.sharing()) {
      if (other != figure) {
        others.add(new Attribution.Candidate(other.ref(), 1 - match.confidence()));
      }
    }
    return new Resolved(figure.ref(), printed, office, match.confidence(), others);
  }

  private @Nullable LocalDate day(Section section) {
    OffsetDateTime published = section.publishedAt();
    if (published != null) {
      return published.toLocalDate();
    }
    LocalDate day = section.publishedOn();
    return day != null ? day : document.facts().date();
  }

  @Override
  public Resolved resolve(Mention mention) {
    return resolved.getOrDefault(mention.span(), Resolved.NOBODY);
  }

  @Override
  public List<Attribution.Candidate> candidates(List<Likely> likely) {
    List<Attribution.Candidate> candidates = new ArrayList<>();
    for (Likely one : likely) {
      Resolved whom = resolve(one.mention());
      boolean listed =
          whom.speaker() == null
              || candidates.stream().anyMatch(each -> each.speaker().equals(whom.speaker()));
      if (!listed && whom.speaker() != null) {
        candidates.add(
            new Attribution.Candidate(whom.speaker(), one.probability() * whom.confidence()));
      }
    }
    return candidates;
  }
}
