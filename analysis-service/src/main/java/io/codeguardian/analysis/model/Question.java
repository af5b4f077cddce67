package io.codeguardian.analysis.model;

import dev.langchain4j.model.chat.request.json.JsonSchema;

/**
 * What a model is asked.
 *
 * @param system the same for every unit of a category, so that a provider can cache it as a prefix
 * @param user the material
 * @param answer the form that the answer must have
 */
public record Question(String system, String user, JsonSchema answer) {}
