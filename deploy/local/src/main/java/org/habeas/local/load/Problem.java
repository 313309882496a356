package org.habeas.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.StringJoiner;

/** An answer that says no, in one line: status, code and where in the body. */
final class Problem {

    private static final JsonMapper JSON = new JsonMapper();

    private Problem() {}

    static String line(int status, String body) {
        var words = new StringJoiner(" ").add(String.valueOf(status));
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return words.add("(the answer is not JSON)").toString();
        }
        String code = problem.path("code").asText(problem.path("title").asText(""));
        words.add(code.isEmpty() ? "(no code)" : code);
        String detail = problem.path("detail").asText("");
        if (!detail.isEmpty()) {
            words.add("- " + detail);
        }
        for (JsonNode error : problem.path("errors")) {
            words.add(
                    "["
                            + error.path("pointer").asText()
                            + ": "
                            + error.path("detail").asText()
                            + "]");
        }
        return words.toString();
    }
}
