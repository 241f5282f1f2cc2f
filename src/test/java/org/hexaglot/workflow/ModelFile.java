package org.hexaglot.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Process;
import org.flowable.common.engine.impl.util.io.StringStreamSource;

/** A process model as it lies on the classpath. */
record ModelFile(String fileName, String xml, BpmnModel bpmn) {

    static List<ModelFile> all() {
        URL folder = Objects.requireNonNull(ModelFile.class.getResource("/bpmn"), "no bpmn folder on the classpath");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModelFile read(Path file) {
        try {
            String xml = Files.readString(file);
            BpmnModel bpmn = new BpmnXMLConverter().convertToBpmnModel(new StringStreamSource(xml), true, false);
            return new ModelFile(file.getFileName().toString(), xml, bpmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process process() {
        return bpmn.getMainProcess();
    }

    <T extends FlowElement> List<T> elements(Class<T> type) {
        return process().findFlowElementsOfType(type, true);
    }

    @Override
    public String toString() {
        return fileName;
    }
}
