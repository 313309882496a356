package org.habeas.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** A fuzzy date is {@code "2018-04"} or {@code {"date": "2018-04", "modality": "expected"}}. */
final class FuzzyDateJson {
    private FuzzyDateJson() {}

    /**
     * Read: {@code date} is missing for a fact of unknown date. Written with its precision, which
     * the date itself tells when read.
     */
    private record Wire(
            @Nullable String date,
            @Nullable DatePrecision precision,
            @Nullable DateModality modality,
            @Nullable String raw) {}

    static final class Reader extends StdDeserializer<FuzzyDate> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(FuzzyDate.class);
        }

        @Override
        public FuzzyDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
            Wire wire =
                    isText
                            ? new Wire(parser.getText(), null, null, null)
                            : context.readValue(parser, Wire.class);
            try {
                return of(wire);
            } catch (IllegalArgumentException e) {
                JsonMappingException refused =
                        JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
                if (!isText) {
                    refused.prependPath(FuzzyDate.class, "date");
                }
                throw refused;
            }
        }

        private static FuzzyDate of(Wire wire) {
            FuzzyDate date =
                    wire.date() == null ? FuzzyDate.unknown() : FuzzyDate.parse(wire.date());
            if (wire.precision() != null && wire.precision() != date.precision()) {
                throw new IllegalArgumentException("the precision is not that of the date");
            }
            FuzzyDate when = wire.modality() == null ? date : date.with(wire.modality());
            return wire.raw() == null ? when : when.raw(wire.raw());
        }
    }

    static final class Writer extends StdSerializer<FuzzyDate> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(FuzzyDate.class);
        }

        @Override
        public void serialize(FuzzyDate date, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            if (date.earliest() != null || date.latest() != null) {
                json.writeStringField("date", date.iso());
            }
            provider.defaultSerializeField("precision", date.precision(), json);
            provider.defaultSerializeField("modality", date.modality(), json);
            if (date.raw() != null) {
                json.writeStringField("raw", date.raw());
            }
            json.writeEndObject();
        }
    }
}
