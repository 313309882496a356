package org.habeas.platform.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.LegalDuration;

/** What has a form of its own on the wire: dates, durations, problems. */
final class StandardSchemas {
    private StandardSchemas() {}

    static Map<String, Schema> all() {
        // In an order, so that the description is the same each time.
        return new TreeMap<>(
                Map.of(
                        "ActShown", act(),
                        "FuzzyDate", fuzzyDate(),
                        "FuzzyDateShown", shownDate(),
                        "LegalDuration", duration(),
                        "LegalDurationShown", shownDuration(),
                        "Problem", problem()));
    }

    private static Schema text() {
        return Scalars.typed(SchemaType.STRING);
    }

    private static Schema days() {
        return text().maxLength(60)
                .description("2018-04-13, 2018-04, 2018, 2018-04-24/2018-05-10, ../2021-01-07");
    }

    private static Schema act() {
        return Scalars.typed(SchemaType.OBJECT)
                .description(
                        "An act of any docket kind: its kind, and the parts that the docket it"
                                + " comes from describes.")
                .addProperty("kind", text())
                .addRequired("kind")
                .additionalPropertiesBoolean(true);
    }

    private static Schema fuzzyDate() {
        return OASFactory.createSchema()
                .description("A date as exact as its source; no date at all if it is unknown.")
                .addOneOf(days())
                .addOneOf(Components.reference("FuzzyDateShown"));
    }

    private static Schema shownDate() {
        return Scalars.typed(SchemaType.OBJECT)
                .description("A date as exact as its source; without `date` if it is unknown.")
                .addProperty("date", days())
                .addProperty("precision", Scalars.words(DatePrecision.class))
                .addProperty("modality", Scalars.words(DateModality.class))
                .addProperty("raw", text().description("The words of the source."));
    }

    private static Schema duration() {
        return OASFactory.createSchema()
                .description("The words of the source, or an object with the ISO 8601 period.")
                .addOneOf(text())
                .addOneOf(Components.reference("LegalDurationShown"));
    }

    private static Schema shownDuration() {
        return Scalars.typed(SchemaType.OBJECT)
                .description("How long, in the words of the source and as an ISO 8601 period.")
                .addProperty("raw", text())
                .addProperty("period", text().format("duration"))
                .addProperty("qualifier", Scalars.words(LegalDuration.Qualifier.class))
                .addProperty("special", Scalars.words(LegalDuration.Special.class));
    }

    private static Schema problem() {
        Schema error =
                Scalars.typed(SchemaType.OBJECT)
                        .addProperty("pointer", text())
                        .addProperty("detail", text());
        Schema problem = Scalars.typed(SchemaType.OBJECT).description("RFC 9457");
        for (String name : new String[] {"type", "title", "code", "detail", "trace_id"}) {
            problem.addProperty(name, text());
        }
        return problem.addProperty("status", Scalars.typed(SchemaType.INTEGER).format("int32"))
                .addProperty("errors", Scalars.typed(SchemaType.ARRAY).items(error));
    }
}
