package org.habeas.e2e.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cornutum.tcases.openapi.resolver.ParamData;
import org.cornutum.tcases.openapi.resolver.ParamDef.Location;
import org.cornutum.tcases.openapi.resolver.RequestCase;
import org.cornutum.tcases.openapi.testwriter.RequestCaseUtils;
import org.cornutum.tcases.openapi.testwriter.encoder.DataValueJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests of cases. Where a case has a sound id, one that exists goes in its place:
 * otherwise nearly everything would end at "not found".
 */
public final class Gunner {
    private final Function<Target, Map<String, String>> known;

    /**
     * @param known for the parameters of a path, ids that exist
     */
    public Gunner(Function<Target, Map<String, String>> known) {
        this.known = known;
    }

    public Shot load(Target target, RequestCase one) {
        List<String> headers = new ArrayList<>();
        List<Map.Entry<String, String>> query = new ArrayList<>();
        String path = target.path();
        for (ParamData param : one.getParams()) {
            if (param.getLocation() == Location.PATH) {
                path = path.replace("{" + param.getName() + "}", segment(target, param));
            } else if (param.getLocation() == Location.QUERY) {
                query.addAll(RequestCaseUtils.getQueryParameters(param));
            } else if (param.getLocation() == Location.HEADER) {
                header(param, headers);
            }
        }
        return new Shot(
                target, path + text(query), headers, body(one, headers), one.getInvalidInput());
    }

    private String segment(Target target, ParamData param) {
        String there = known.apply(target).get(param.getName());
        if (param.isValid() && there != null) {
            return there;
        }
        String value = RequestCaseUtils.getPathParameterValue(param);
        // An empty segment is another path, and so are these two.
        return value == null || value.isEmpty() || value.equals(".") || value.equals("..")
                ? "0"
                : encoded(value);
    }

    private static void header(ParamData param, List<String> headers) {
        boolean isOurs = !param.getName().toLowerCase(Locale.ROOT).equals("authorization");
        RequestCaseUtils.getHeaderParameterValue(param)
                .filter(value -> isOurs && value.chars().allMatch(c -> c >= ' ' && c < 127))
                .ifPresent(value -> headers.addAll(List.of(param.getName(), value)));
    }

    private static @Nullable String body(RequestCase one, List<String> headers) {
        if (one.getBody() == null || one.getBody().getValue() == null) {
            return null;
        }
        String type = one.getBody().getMediaType();
        if (type != null && type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+")) {
            headers.addAll(List.of("Content-Type", type));
        }
        return DataValueJson.toJson(one.getBody().getValue());
    }

    private static String text(List<Map.Entry<String, String>> query) {
        return query.isEmpty()
                ? ""
                : query.stream()
                        .map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(@Nullable String text) {
        return text == null
                ? ""
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
