package org.habeas.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Period;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * A duration is the words of its source, or an object; what the object leaves out is read from
 * them.
 */
final class DurationReader extends StdDeserializer<LegalDuration> {
    private static final long serialVersionUID = 1L;

    DurationReader() {
        super(LegalDuration.class);
    }

    private record Wire(
            String raw,
            @Nullable Period period,
            LegalDuration.@Nullable Qualifier qualifier,
            LegalDuration.@Nullable Special special) {}

    @Override
    public LegalDuration deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return LegalDuration.read(parser.getText());
        }
        Wire wire = context.readValue(parser, Wire.class);
        LegalDuration read = LegalDuration.read(wire.raw());
        boolean bare = wire.period() == null && wire.special() == null;
        try {
            return new LegalDuration(
                    bare ? read.period() : wire.period(),
                    wire.qualifier() == null ? read.qualifier() : wire.qualifier(),
                    wire.raw(),
                    bare ? read.special() : wire.special());
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
        }
    }
}
