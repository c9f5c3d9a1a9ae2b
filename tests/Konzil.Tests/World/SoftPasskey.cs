using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Konzil.Tests.World;

/// <summary>A security key made of software: answers the site's questions as a browser with a passkey would.</summary>
public sealed class SoftPasskey : IDisposable
{
    private const string Origin = "http://localhost:8080";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private byte[] _user = [];

    /// <summary>The answer to navigator.credentials.create().</summary>
    public string Create(string options)
    {
        using var asked = JsonDocument.Parse(options);
        _user = Base64Url.DecodeFromChars(asked.RootElement.GetProperty("user").GetProperty("id").GetString());
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        var data = Data(0x45, [.. new byte[16], 0, (byte)_id.Length, .. _id, .. cose]);
        // CBOR by hand: {"fmt": "none", "attStmt": {}, "authData": data}
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Answer(new { attestationObject = Text(attestation), clientDataJSON = Text(Client("webauthn.create", asked)), transports = new[] { "internal" } });
    }

    /// <summary>The answer to navigator.credentials.get().</summary>
    public string Get(string options)
    {
        using var asked = JsonDocument.Parse(options);
        var (data, client) = (Data(0x05, []), Client("webauthn.get", asked));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { authenticatorData = Text(data), clientDataJSON = Text(client), signature = Text(signature), userHandle = Text(_user) });
    }

    public void Dispose() => _key.Dispose();

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", clientExtensionResults = new { }, authenticatorAttachment = "platform", response });

    private static byte[] Client(string type, JsonDocument asked) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false }));

    private static byte[] Data(byte flags, byte[] more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, 0);
        return [.. SHA256.HashData("localhost"u8), flags, .. count, .. more];
    }

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
