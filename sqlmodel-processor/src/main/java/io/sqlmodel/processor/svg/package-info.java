/**
 * Diagrams as SVG. {@link io.sqlmodel.processor.svg.SvgDiagram} goes through the steps: boxes are measured, put into layers,
 * ordered, given their places, and joined by lines that run between the layers only.
 */
@NullMarked
package io.sqlmodel.processor.svg;

import org.jspecify.annotations.NullMarked;
