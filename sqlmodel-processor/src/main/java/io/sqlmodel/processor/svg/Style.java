package io.sqlmodel.processor.svg;

/** The colours, for light and dark. Rules are written out, because not every program that shows SVG knows variables. */
final class Style {
    static final String TEXT = """
            <style>
            text{font-family:ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:12px;fill:#1f2328}
            .ground{fill:#ffffff}
            .box{fill:#ffffff;stroke:#8c959f}
            .head{fill:#ddeeff}.link .head{fill:#e8e0fb}.other .head{fill:#f0f2f4}
            .other .box{stroke-dasharray:4 3}
            .title{font-size:13px;font-weight:bold}
            .sub,.type,.note,.mark{fill:#59636e}.sub,.note,.mark{font-size:10px}
            .mark{font-weight:bold;fill:#0a4f9e}
            .rule{stroke:#d1d9e0}.tie{stroke:#0a4f9e;stroke-width:2}
            .relation{font-style:italic}
            .line,.foot{fill:none;stroke:#6e7781;stroke-width:1.3}
            .ring{fill:#ffffff}
            .cascade{stroke:#cf222e}
            @media (prefers-color-scheme:dark){
            text{fill:#e6edf3}
            .ground{fill:#0d1117}
            .box{fill:#151b23;stroke:#656c76}
            .head{fill:#12324f}.link .head{fill:#35265c}.other .head{fill:#212830}
            .sub,.type,.note{fill:#9198a1}
            .mark{fill:#79b8ff}
            .rule{stroke:#3d444d}.tie{stroke:#79b8ff}
            .line,.foot{stroke:#9198a1}
            .ring{fill:#0d1117}
            .cascade{stroke:#ff7b72}
            }
            </style>
            """;

    private Style() {}
}
