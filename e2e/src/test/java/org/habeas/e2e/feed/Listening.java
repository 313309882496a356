package org.habeas.e2e.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;
import org.habeas.e2e.system.Door;
import org.jspecify.annotations.Nullable;

/** Listens to a stream of events until it breaks off. */
final class Listening implements Following.Way {
    private @Nullable String lastId;

    @Override
    public boolean ask(Door door, Copy copy) throws IOException, InterruptedException {
        String[] headers = lastId == null ? new String[0] : new String[] {"Last-Event-ID", lastId};
        HttpResponse<Stream<String>> answer = door.listen("/v1/changes/stream", headers);
        try (Stream<String> lines = answer.body()) {
            if (answer.statusCode() > 500) {
                return false;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the stream answered " + answer.statusCode());
            }
            take(lines.iterator(), copy);
            return true;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    /** An event ends with an empty line; what comes before that may be half of one. */
    private void take(Iterator<String> lines, Copy copy) {
        String event = "";
        String id = null;
        StringBuilder data = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isEmpty()) {
                if (event.equals("change")) {
                    copy.take(FeedItem.read(data.toString()));
                }
                lastId = id == null ? lastId : id;
                event = "";
                id = null;
                data.setLength(0);
            } else if (line.startsWith("event:")) {
                event = value(line);
            } else if (line.startsWith("id:")) {
                id = value(line);
            } else if (line.startsWith("data:")) {
                data.append(data.isEmpty() ? "" : "\n").append(value(line));
            }
        }
    }

    private static String value(String line) {
        String value = line.substring(line.indexOf(':') + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
