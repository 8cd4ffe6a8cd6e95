/// What asks a server for an answer in a JSON schema.
enum ResponseFormat {
  /// For an object that holds one list, under `name`, of objects with just these fields.
  static func list(_ name: String, of fields: [String: Any]) -> [String: Any] {
    let list: [String: Any] = ["type": "array", "items": object(fields)]
    return [
      "type": "json_schema",
      "json_schema": ["name": name, "strict": true, "schema": object([name: list])],
    ]
  }

  private static func object(_ fields: [String: Any]) -> [String: Any] {
    [
      "type": "object", "additionalProperties": false, "required": fields.keys.sorted(),
      "properties": fields,
    ]
  }
}
