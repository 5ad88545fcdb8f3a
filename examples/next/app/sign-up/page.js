export default function Done() {
  return <p id="done">Thank you.</p>;
}
