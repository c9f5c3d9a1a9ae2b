using System.Reflection;
using System.Text.RegularExpressions;

namespace Konzil.Tests.Rules;

/// <summary>Limits a newcomer profits from. Change one only with a reason written beside it.</summary>
public partial class SizesStaySmall
{
    private const int File = 300;
    private const int Slice = 120;
    private const int Component = 150;
    private const int Parameters = 6;
    private const int Program = 80;

    /// <summary>Files in one folder (a module splits by topics a citizen would name). A slice has two files.</summary>
    private const int Folder = 40;

    /// <summary>A line of the history has seven columns that are always known together; a record around them would only rename it.</summary>
    private static readonly Type[] Rows = [typeof(Konzil.Platform.HistoryEntry)];

    [Fact]
    public void Files_are_short()
    {
        var breaches = House.Sources(".cs", ".razor").Select(f => (File: f, Limit: Limit(f))).Where(x => x.File.LineCount > x.Limit)
            .Select(x => $"{x.File}: {x.File.LineCount} lines, at most {x.Limit}");
        House.Holds("Split what grew too long:", breaches);
    }

    [Fact]
    public void Folders_are_short()
    {
        var breaches = House.Sources(".cs", ".razor").GroupBy(f => f.Folder, StringComparer.Ordinal).Where(g => g.Count() > Folder)
            .Select(g => $"{g.Key}: {g.Count()} files, at most {Folder}");
        House.Holds("A module this big splits into folders by topic:", breaches);
    }

    [Fact]
    public void Methods_take_few_parameters()
    {
        var breaches = from assembly in House.Assemblies
                       from type in assembly.GetTypes()
                           // Records are data: their constructor names each column once. Generated classes are nobody's style.
                       where !Rows.Contains(type) && !Generated(type) && type.GetMethod("<Clone>$") is null && !typeof(Microsoft.EntityFrameworkCore.Migrations.Migration).IsAssignableFrom(type)
                       from method in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).OfType<MethodBase>()
                       where !method.Name.Contains('<', StringComparison.Ordinal) && !method.IsVirtual
                       let count = method.GetParameters().Count(p => p.ParameterType != typeof(CancellationToken))
                       where count > Parameters
                       select $"{type.FullName}.{method.Name}: {count} parameters, at most {Parameters}";
        House.Holds("Many parameters are a record that has no name yet:", breaches);
    }

    private static bool Generated(Type type) =>
        type.FullName!.Contains('<', StringComparison.Ordinal) || type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null;

    private static int Limit(SourceFile file) =>
        file.Name.EndsWith(".razor", StringComparison.Ordinal) ? Component
        : file.Name.EndsWith("/Program.cs", StringComparison.Ordinal) ? Program
        : SliceClass().IsMatch(file.Text) ? Slice
        : File;

    /// <summary>A slice's handler file: the partial class beside a page.</summary>
    [GeneratedRegex(@"public (static )?partial class \w+\s*\{.*\bIResult\b", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex SliceClass();
}
