package org.hexaglot.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexaglot.workflow.Rule.each;

import java.util.List;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.junit.jupiter.api.Test;

/** What the picture of every process model must keep to, so that staff and other tools can read it. */
class DiagramTest {

    private static final List<ModelFile> MODELS = ModelFile.all();

    @Test
    void drawsEveryNodeAndEveryFlow() {
        each(MODELS, model -> {
            each(model.elements(FlowNode.class), node -> assertThat(
                            model.bpmn().getLocationMap().get(node.getId()))
                    .as(node.getId())
                    .isNotNull());
            each(model.elements(SequenceFlow.class), flow -> assertThat(
                            model.bpmn().getFlowLocationGraphicInfo(flow.getId()))
                    .as(flow.getId())
                    .hasSizeGreaterThan(1));
        });
    }

    @Test
    void drawsFlowsInRightAnglesFromNodeToNode() {
        each(
                MODELS,
                model -> each(model.elements(SequenceFlow.class), flow -> {
                    List<GraphicInfo> way = model.bpmn().getFlowLocationGraphicInfo(flow.getId());
                    for (int i = 1; i < way.size(); i++) {
                        GraphicInfo from = way.get(i - 1);
                        GraphicInfo to = way.get(i);
                        assertThat(from.getX() == to.getX() || from.getY() == to.getY())
                                .as(flow.getId())
                                .isTrue();
                    }
                    assertThat(touches(shape(model, flow.getSourceRef()), way.get(0)))
                            .as(flow.getId() + " leaves its source")
                            .isTrue();
                    assertThat(touches(shape(model, flow.getTargetRef()), way.get(way.size() - 1)))
                            .as(flow.getId() + " meets its target")
                            .isTrue();
                }));
    }

    @Test
    void drawsNoNodeOverAnother() {
        each(MODELS, model -> {
            List<FlowNode> nodes = model.elements(FlowNode.class).stream()
                    .filter(node -> !(node instanceof BoundaryEvent) && !(node instanceof SubProcess))
                    .toList();
            each(
                    nodes,
                    node -> each(nodes, other -> assertThat(
                                    node == other || apart(shape(model, node.getId()), shape(model, other.getId())))
                            .as(node.getId() + " and " + other.getId())
                            .isTrue()));
        });
    }

    private static GraphicInfo shape(ModelFile model, String id) {
        return model.bpmn().getGraphicInfo(id);
    }

    private static boolean touches(GraphicInfo shape, GraphicInfo point) {
        double right = shape.getX() + shape.getWidth();
        double bottom = shape.getY() + shape.getHeight();
        boolean within = point.getX() >= shape.getX()
                && point.getX() <= right
                && point.getY() >= shape.getY()
                && point.getY() <= bottom;
        boolean onSide = point.getX() == shape.getX()
                || point.getX() == right
                || point.getY() == shape.getY()
                || point.getY() == bottom;
        return within && onSide;
    }

    private static boolean apart(GraphicInfo one, GraphicInfo other) {
        return one.getX() + one.getWidth() <= other.getX()
                || other.getX() + other.getWidth() <= one.getX()
                || one.getY() + one.getHeight() <= other.getY()
                || other.getY() + other.getHeight() <= one.getY();
    }
}
