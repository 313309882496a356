package org.habeas.gateway.dossier;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What all services tell this reader of a person. A part that is left out and not missing does not
 * exist for this reader.
 */
record Dossier(
        @Schema(description = "The id that was asked for") UUID personId,
        @Schema(
                        implementation = Object.class,
                        description = "The page of the person, as GET /v1/persons/{id} answers it")
                @Nullable RawValue person,
        @Schema(
                        implementation = Object.class,
                        description = "As GET /v1/persons/{id}/effects answers it")
                @Nullable RawValue effects,
        @Schema(
                        implementation = Object.class,
                        description = "As GET /v1/persons/{id}/proceedings answers it")
                @Nullable RawValue proceedings,
        @Schema(
                        implementation = Object.class,
                        description = "The first page of GET /v1/campaigns?person_id=")
                @Nullable RawValue campaigns,
        @Schema(
                        implementation = Object.class,
                        description = "The first page of GET /v1/demands?person_id=")
                @Nullable RawValue demands,
        @Schema(
                        implementation = Object.class,
                        description = "The first page of GET /v1/outcomes?person_id=")
                @Nullable RawValue outcomes,
        @Schema(description = "The parts that could not be had now; empty if this is all")
                List<Lack> missing) {

    /**
     * A part that could not be had.
     *
     * @param code why, as the problems of the API say it
     */
    record Lack(
            @Schema(description = "Such as proceedings", maxLength = 20) String part,
            @Schema(description = "Why, such as service-unreachable", maxLength = 40)
                    String code) {}

    static Dossier of(UUID person, Map<Part, Told> told) {
        return new Dossier(
                person,
                raw(told, Part.PERSON),
                raw(told, Part.EFFECTS),
                raw(told, Part.PROCEEDINGS),
                raw(told, Part.CAMPAIGNS),
                raw(told, Part.DEMANDS),
                raw(told, Part.OUTCOMES),
                told.values().stream()
                        .filter(Told.Missing.class::isInstance)
                        .map(Told.Missing.class::cast)
                        .map(Dossier::lack)
                        .toList());
    }

    private static @Nullable RawValue raw(Map<Part, Told> told, Part part) {
        Told one = told.get(part);
        return one == null ? null : one.raw();
    }

    private static Lack lack(Told.Missing missing) {
        return new Lack(missing.part().name().toLowerCase(Locale.ROOT), missing.code());
    }
}
