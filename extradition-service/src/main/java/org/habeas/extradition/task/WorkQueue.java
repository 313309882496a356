package org.habeas.extradition.task;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Tasks: one docket a piece of work, for staff only. */
@Singleton
class WorkQueue implements DocketKind<TaskHead, TaskAct, TaskState> {
    private final TaskTexts texts;

    WorkQueue(TaskTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Class<TaskHead> headType() {
        return TaskHead.class;
    }

    @Override
    public Class<TaskAct> actType() {
        return TaskAct.class;
    }

    @Override
    public DocketRules<TaskAct, TaskState> rules(TaskHead head) {
        return new TaskDocket();
    }

    @Override
    public void admit(TaskHead head) {
        if (head.personId() == null && head.about() == null) {
            throw Refusal.invalid(
                    "task-about-nothing", "/head/about", "Name a person or a docket to look at.");
        }
    }

    @Override
    public List<UUID> subjects(TaskHead head) {
        return head.personId() == null ? List.of() : List.of(head.personId());
    }

    @Override
    public String status(TaskState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(TaskStage.class);
    }

    /** The head with what is asked, in a plain sentence. */
    record TaskTold(
            TaskCode code,
            String ask,
            @Nullable UUID personId,
            @Nullable UUID about,
            @Nullable String aboutKind,
            @Nullable String aboutLink) {}

    @Override
    public DocketView<TaskTold, TaskState> view(Look<TaskHead, TaskAct, TaskState> look) {
        TaskHead head = look.head();
        TaskTold told =
                new TaskTold(
                        head.code(),
                        texts.of(head.code()),
                        head.personId(),
                        head.about(),
                        head.aboutKind(),
                        head.aboutLink());
        return DocketView.of(this, look).telling(told, look.state());
    }

    @Override
    public List<String> filterNames() {
        return List.of("code", "assignee", "about", "rule");
    }

    /** The day by which the queue is sorted stands with the filters. */
    @Override
    public Map<String, List<String>> filters(Look<TaskHead, TaskAct, TaskState> look) {
        TaskState state = look.state();
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("code", List.of(Words.of(look.head().code())));
        put(filters, "about", look.head().about());
        put(filters, "assignee", state.assignee());
        put(filters, "due", state.due());
        Cause cause = state.raisedBy();
        put(filters, "rule", cause == null ? null : cause.rule());
        return filters;
    }

    private static void put(
            Map<String, List<String>> filters, String name, @Nullable Object value) {
        if (value != null) {
            filters.put(name, List.of(value.toString()));
        }
    }

    @Override
    public Map<String, UUID> references(TaskHead head) {
        UUID about = head.about();
        return about == null ? Map.of() : Map.of("/about", about);
    }

    @Override
    public Visibility floor(TaskHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** What staff are asked to do is told to nobody else. */
    @Override
    public Visibility atLeast(TaskHead head) {
        return Visibility.CONFIDENTIAL;
    }

    @Override
    public Visibility atLeast(TaskHead head, TaskAct act) {
        return Visibility.CONFIDENTIAL;
    }
}
