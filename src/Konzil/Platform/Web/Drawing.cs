using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

#pragma warning disable BL0006 // The frames may change with a .NET version; a test compares every page with the framework's own renderer.

namespace Konzil.Platform;

/// <summary>
/// Draws components that only show (no events, no waiting, no cascading values) straight into the bytes of the answer. The
/// framework's renderer keeps a live tree for later changes that a page of ours never has; leaving that out makes a page
/// about three times cheaper (docs/decisions/0002).
/// </summary>
internal sealed class Drawing(IServiceProvider services, HtmlEncoder encoder, PooledBuffer page)
{
    private const string Value = "value";
    private const string TextArea = "textarea";
    private const string Select = "select";
    private const string OptionName = "option";

    private static readonly HashSet<string> Void = new(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    private readonly Stack<RenderTreeBuilder> _spare = [];

    // Inside <select value="…"> the option with that value is the selected one.
    private string? _selected;

    public void Root(Type component, ParameterView parameters)
    {
        var kind = PieceKind.Of(component);
        var piece = kind.New(services);
        foreach (var parameter in parameters)
        {
            kind.Set(piece, parameter.Name, parameter.Value);
        }

        Draw(piece);
    }

    private void Draw(ComponentBase piece)
    {
        Initialised(piece);
        ParametersSet(piece);
        var tree = _spare.TryPop(out var spare) ? spare : new RenderTreeBuilder();
        Build(piece, tree);
        var frames = tree.GetFrames();
        Frames(frames.Array.AsSpan(0, frames.Count));
        tree.Clear();
        _spare.Push(tree);
    }

    private void Frames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var i = 0; i < frames.Length;)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Markup:
                    page.Write(frame.MarkupContent);
                    i++;
                    break;
                case RenderTreeFrameType.Text:
                    page.WriteEncoded(frame.TextContent, encoder);
                    i++;
                    break;
                case RenderTreeFrameType.Element:
                    Element(frames.Slice(i, frame.ElementSubtreeLength));
                    i += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Component(frames.Slice(i, frame.ComponentSubtreeLength));
                    i += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    Frames(frames.Slice(i + 1, frame.RegionSubtreeLength - 1));
                    i += frame.RegionSubtreeLength;
                    break;
                default:
                    throw new NotSupportedException($"A page only shows; {frame.FrameType} belongs to interactive components.");
            }
        }
    }

    private void Component(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var kind = PieceKind.Of(frames[0].ComponentType);
        var piece = kind.New(services);
        foreach (ref readonly var frame in frames[1..])
        {
            if (frame.FrameType != RenderTreeFrameType.Attribute)
            {
                throw new NotSupportedException($"{frame.FrameType} at {frames[0].ComponentType.Name}: a page only shows.");
            }

            kind.Set(piece, frame.AttributeName, frame.AttributeValue);
        }

        Draw(piece);
    }

    private void Element(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        var isTextArea = name == TextArea;
        page.Write("<"u8);
        page.Write(name);
        var content = Attributes(frames, isTextArea, out var value);
        if (_selected is not null && name == OptionName && value == _selected)
        {
            page.Write(" selected"u8);
        }

        var inner = frames[content..];
        if (inner.IsEmpty && !isTextArea && Void.Contains(name))
        {
            page.Write(" />"u8);
            return;
        }

        page.Write(">"u8);
        if (isTextArea && !string.IsNullOrEmpty(value))
        {
            page.WriteEncoded(value, encoder);
        }
        else if (name == Select)
        {
            _selected = value;
            Frames(inner);
            _selected = null;
        }
        else
        {
            Frames(inner);
        }

        page.Write("</"u8);
        page.Write(name);
        page.Write(">"u8);
    }

    /// <summary>Writes the attributes and says where the content begins. The value of a text area is its content.</summary>
    private int Attributes(ReadOnlySpan<RenderTreeFrame> frames, bool isTextArea, out string? value)
    {
        value = null;
        var i = 1;
        for (; i < frames.Length && frames[i].FrameType == RenderTreeFrameType.Attribute; i++)
        {
            ref readonly var attribute = ref frames[i];
            if (attribute.AttributeName == Value)
            {
                value = attribute.AttributeValue as string;
                if (isTextArea)
                {
                    continue;
                }
            }

            if (attribute.AttributeValue is string text)
            {
                page.Write(" "u8);
                page.Write(attribute.AttributeName);
                page.Write("=\""u8);
                page.WriteEncoded(text, encoder);
                page.Write("\""u8);
            }
            else if (attribute.AttributeValue is true)
            {
                page.Write(" "u8);
                page.Write(attribute.AttributeName);
            }
        }

        return i;
    }

    // What the framework calls on a component; they are protected there and stable since the first version.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "BuildRenderTree")]
    private static extern void Build(ComponentBase piece, RenderTreeBuilder tree);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "OnInitialized")]
    private static extern void Initialised(ComponentBase piece);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "OnParametersSet")]
    private static extern void ParametersSet(ComponentBase piece);
}
