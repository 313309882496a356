package org.habeas.local.supervisor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many events the services have not handled yet. */
final class Backlog {
    /** The consumer groups are named after the middle word of a service's event types. */
    private static final List<String> GROUPS = List.of("case", "proceeding", "advocacy");

    private final Admin admin;

    Backlog(Admin admin) {
        this.admin = admin;
    }

    long size() throws ExecutionException, InterruptedException {
        long behind = 0;
        for (String group : GROUPS) {
            behind += behind(group);
        }
        return behind;
    }

    private long behind(String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> handled =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        handled.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(latest).all().get();
        long written = ends.values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
        return written - handled.values().stream().mapToLong(OffsetAndMetadata::offset).sum();
    }
}
