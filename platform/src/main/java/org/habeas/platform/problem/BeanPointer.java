package org.habeas.platform.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.habeas.docket.Words;

/** Turns a path of Bean Validation into a JSON Pointer. */
final class BeanPointer {
    private BeanPointer() {}

    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(Words.snake(node.getName()));
            }
        }
        return pointer.toString();
    }
}
