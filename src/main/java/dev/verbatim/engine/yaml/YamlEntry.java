package dev.verbatim.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One mapping of a file of data, which knows the file and line it stands on. Every accessor throws
 * {@link YamlFormatException} where the file holds something else.
 */
public final class YamlEntry {

  private static final int MAX_FILE_CODE_POINTS = 16 * 1024 * 1024;

  /** Takes every scalar as text: dates and numbers are read where they are expected. */
  private static final Resolver TEXT_ONLY =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {
          // no scalar is anything but text
        }
      };

  private final String file;
  private final int line;
  private final Map<String, Node> fields;

  private YamlEntry(String file, int line, Map<String, Node> fields) {
    this.file = file;
    this.line = line;
    this.fields = fields;
  }

  /** The entries of a file whose top level is a list of mappings. */
  public static List<YamlEntry> list(String file, String yaml) {
    Node root = root(file, yaml);
    if (!(root instanceof SequenceNode sequence)) {
      throw wrong(file, root, "expected a list of entries, each beginning with \"- id: …\"");
    }
    List<YamlEntry> entries = new ArrayList<>();
    for (Node node : sequence.getValue()) {
      entries.add(mapping(file, node));
    }
    return entries;
  }

  /** The entry of a file whose top level is one mapping. */
  public static YamlEntry single(String file, String yaml) {
    return mapping(file, root(file, yaml));
  }

  private static Node root(String file, String yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_FILE_CODE_POINTS);
    try {
      StreamReader reader = new StreamReader(yaml);
      Node root = new Composer(new ParserImpl(reader, options), TEXT_ONLY, options).getSingleNode();
      if (root == null) {
        throw new YamlFormatException(file, "is empty; an empty list is written []");
      }
      return root;
    } catch (MarkedYAMLException malformed) {
      int line = malformed.getProblemMark() == null ? 1 : malformed.getProblemMark().getLine() + 1;
      throw new YamlFormatException(
          file + ", line " + line, "is not YAML: " + malformed.getProblem());
    }
  }

  private static YamlEntry mapping(String file, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(file, node, "expected \"key: value\" lines");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode());
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw wrong(file, tuple.getKeyNode(), "\"" + key + "\" is given twice; keep one");
      }
    }
    return new YamlEntry(file, lineOf(node), fields);
  }

  /** Refuses keys outside {@code known}. */
  public YamlEntry allowing(Set<String> known) {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw wrong(
            file,
            field.getValue(),
            "unknown key \"" + field.getKey() + "\"; known are " + sorted(known));
      }
    }
    return this;
  }

  public String text(String key) {
    Node node = fields.get(key);
    if (node == null) {
      throw wrong("\"" + key + "\" is missing; add \"" + key + ": …\"");
    }
    return scalar(file, node);
  }

  public Optional<String> optionalText(String key) {
    Node node = fields.get(key);
    return node == null ? Optional.empty() : Optional.of(scalar(file, node));
  }

  /** {@code true}, {@code false}, or absent for false. */
  public boolean flag(String key) {
    String value = optionalText(key).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(key, "is \"" + value + "\"; write true or false");
    }
    return value.equals("true");
  }

  /** A list of scalars; absent is empty, a lone scalar is a list of one. */
  public List<String> texts(String key) {
    Node node = fields.get(key);
    return node == null ? List.of() : scalars(node);
  }

  /** A mapping from a key to a list of scalars, as {@code names: {en: […], ru: […]}}. */
  public Map<String, List<String>> textsByKey(String key) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    Node node = fields.get(key);
    if (node != null) {
      mapping(file, node).fields.forEach((name, value) -> result.put(name, scalars(value)));
    }
    return result;
  }

  public List<YamlEntry> entries(String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(file, node, "\"" + key + "\" is a list, each entry beginning with \"- \"");
    }
    return sequence.getValue().stream().map(item -> mapping(file, item)).toList();
  }

  /** Where this entry stands, for messages. */
  public String place() {
    return place(file, line);
  }

  public YamlFormatException wrong(String problem) {
    return new YamlFormatException(place(), problem);
  }

  /** A problem with the value of one key. */
  public YamlFormatException wrong(String key, String problem) {
    Node node = fields.get(key);
    int at = node == null ? line : lineOf(node);
    return new YamlFormatException(place(file, at), "\"" + key + "\" " + problem);
  }

  private List<String> scalars(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> scalar(file, item)).toList();
    }
    return List.of(scalar(file, node));
  }

  private static String scalar(String file, Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw wrong(file, node, "expected a word or a quoted text");
    }
    return scalar.getValue().strip();
  }

  private static YamlFormatException wrong(String file, Node node, String problem) {
    return new YamlFormatException(place(file, lineOf(node)), problem);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String place(String file, int line) {
    return file + ", line " + line;
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().toList());
  }
}
