package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.NULLABLE_VERSION;
import static io.sqlmodel.processor.report.ProcessorMessage.SECOND_VERSION;
import static io.sqlmodel.processor.report.ProcessorMessage.VERSION_TYPE;

import io.sqlmodel.annotation.Version;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.report.TypeText;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.List;

/** A version is one integer column that always counts. */
final class VersionRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        List<ColumnAttribute> versions =
                model.columns().stream().filter(ColumnAttribute::version).toList();
        for (ColumnAttribute version : versions) {
            if (!version.type().isStandard() || !version.type().stored().integer()) {
                String type = TypeText.of(version.type().java());
                check.add(model, version, Version.class, "", VERSION_TYPE, type);
            }
            if (version.nullable()) {
                check.add(model, version, Version.class, "", NULLABLE_VERSION);
            }
            if (!version.equals(versions.get(0))) {
                String first = versions.get(0).name();
                check.add(model, version, Version.class, "", SECOND_VERSION, first);
            }
        }
    }
}
