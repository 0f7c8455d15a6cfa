import entrylab.image.*;
import entrylab.notebook.*;
import entrylab.progress.Progress;
import tech.tablesaw.api.*;
import static entrylab.notebook.Notebook.keep;
import static entrylab.notebook.Notebook.show;
import static entrylab.notebook.Notebook.stackTrace;
