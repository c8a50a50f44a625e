package dev.verbatim.http;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * openapi.yaml, to hold answers against. It is stricter than JSON Schema: no field is undeclared.
 */
final class Contract {

  private final JsonNode root;

  private Contract(JsonNode root) {
    this.root = root;
  }

  static Contract read() {
    try {
      return new Contract(new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode root() {
    return root;
  }

  /** Every operation as "GET /v1/quotes" with the names of its query parameters. */
  Map<String, TreeSet<String>> operations() {
    Map<String, TreeSet<String>> operations = new TreeMap<>();
    root.get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (!method.getKey().equals("parameters")) {
                            operations.put(
                                method.getKey().toUpperCase() + " " + path.getKey(),
                                queryParameters(method.getValue()));
                          }
                        }));
    return operations;
  }

  /** Fails unless the answer is what the operation promises for that status. */
  void check(String method, String path, int status, JsonNode answer) {
    JsonNode response =
        resolve(
            root.at("/paths/" + path.replace("/", "~1") + "/" + method + "/responses")
                .path(String.valueOf(status)));
    assertTrue(!response.isMissingNode(), method + " " + path + " does not promise " + status);
    String type = status < 400 ? "application/json" : ProblemView.MEDIA_TYPE;
    check(response.path("content").path(type).path("schema"), answer, "");
  }

  private TreeSet<String> queryParameters(JsonNode operation) {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved = resolve(parameter);
      if (resolved.get("in").asText().equals("query")) {
        names.add(resolved.get("name").asText());
      }
    }
    return names;
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  private void check(JsonNode unresolved, JsonNode value, String at) {
    JsonNode schema = resolve(unresolved);
    if (schema.has("oneOf")) {
      checkOneOf(schema, value, at);
      return;
    }
    List<String> types = types(schema);
    if (value.isNull()) {
      assertTrue(types.contains("null"), at + " is null, and must not be");
    } else if (value.isObject()) {
      assertTrue(types.contains("object"), at + " is an object, not " + types);
      checkFields(schema, value, at);
    } else if (value.isArray()) {
      assertTrue(types.contains("array"), at + " is a list, not " + types);
      for (int i = 0; i < value.size(); i++) {
        check(schema.get("items"), value.get(i), at + "/" + i);
      }
    } else {
      String type = value.isTextual() ? "string" : value.isBoolean() ? "boolean" : "number";
      boolean fits =
          types.contains(type) || (value.isIntegralNumber() && types.contains("integer"));
      assertTrue(fits, at + " is " + value + ", not " + types);
    }
  }

  private void checkOneOf(JsonNode schema, JsonNode value, String at) {
    if (schema.has("discriminator")) {
      String type = value.get(schema.at("/discriminator/propertyName").asText()).asText();
      JsonNode mapped = schema.at("/discriminator/mapping/" + type);
      check(root.at(mapped.asText().substring(1)), value, at);
    } else if (!value.isNull()) {
      check(schema.at("/oneOf/0"), value, at);
    }
  }

  private void checkFields(JsonNode schema, JsonNode value, String at) {
    Map<String, JsonNode> declared = new TreeMap<>();
    TreeSet<String> required = new TreeSet<>();
    for (JsonNode part : schema.has("allOf") ? schema.get("allOf") : List.of(schema)) {
      JsonNode resolved = resolve(part);
      resolved.path("properties").properties().forEach(p -> declared.put(p.getKey(), p.getValue()));
      resolved.path("required").forEach(name -> required.add(name.asText()));
    }
    required.forEach(name -> assertTrue(value.has(name), at + "/" + name + " is missing"));
    value
        .properties()
        .forEach(
            field -> {
              JsonNode known =
                  declared.getOrDefault(field.getKey(), schema.get("additionalProperties"));
              if (known == null) {
                fail(at + "/" + field.getKey() + " is not in the contract");
              }
              check(known, field.getValue(), at + "/" + field.getKey());
            });
  }

  private static List<String> types(JsonNode schema) {
    if (schema.has("allOf")) {
      return List.of("object");
    }
    JsonNode type = schema.path("type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).toList()
        : new ArrayList<>(List.of(type.asText()));
  }
}
